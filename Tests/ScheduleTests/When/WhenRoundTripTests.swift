import Schedule
import Testing

@Suite struct WhenRoundTripTests {
    @Test func notationReadsBack() throws {
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<20_000 {
            let when = generator.when()
            guard try read(when) != when else { continue }
            Issue.record("\(when.notation) is read as \(try read(when))")
        }
    }

    private func read(_ when: When) throws -> When {
        guard case .days(let days, let optional) = when, days.count > 1 || !optional.isEmpty else {
            return try When.parse(when.notation)
        }
        return try When.days(days.map(\.description), optional: optional.map(\.description))
    }

    @Test func nothingMakesItCrash() {
        var generator = SeededGenerator(seed: 2)
        let signs = Array("0123456789-/: +.,WTubeforyday before by from tba decision juni été\u{301}\n")
        for _ in 0..<20_000 {
            let text = String(
                (0..<Int.random(in: 0...24, using: &generator)).map { _ in
                    signs.randomElement(using: &generator) ?? " "
                })
            do throws(WhenError) {
                let when = try When.parse(text)
                let again = try When.parse(when.notation)
                #expect(again == when)
            } catch {
                #expect(error.offset >= 0)
                #expect(error.offset + error.length <= text.unicodeScalars.count + 1)
            }
        }
    }
}
