import Testing

@testable import Content

@Suite struct DutchOrderTests {
    @Test func ignoresAccentsCapitalsAndPunctuation() {
        let names = [
            "’s-Gravenvoeren", "Zelzate", "élan", "Eeklo", "Alex-2", "As", "alex 10", "Überlingen", "Ukkel",
        ]
        #expect(
            names.sorted { DutchOrder($0) < DutchOrder($1) } == [
                "alex 10", "Alex-2", "As", "Eeklo", "élan", "’s-Gravenvoeren", "Überlingen", "Ukkel",
                "Zelzate",
            ])
    }

    @Test func ordersEqualNamesByTheirText() {
        #expect(DutchOrder("Roy") < DutchOrder("roy"))
        #expect(!(DutchOrder("roy") < DutchOrder("Roy")))
    }
}
