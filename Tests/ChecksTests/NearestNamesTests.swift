import Diagnostics
import Testing

@testable import Checks

/// Near names are found without looking at all names.
@Suite struct NearestNamesTests {
    private static let names =
        (0..<3000).map { "regio/gemeente-\($0)/index.html" } + [
            "regio/genk/index.html", "regio/leuven/index.html", "gemeenten/index.html",
        ]

    @Test(arguments: [
        ("regio/gnk/index.html", "regio/genk/index.html"),
        ("regio/leuvn/index.html", "regio/leuven/index.html"),
        ("gementen/index.html", "gemeenten/index.html"),
        ("regio/genk/index.htm", "regio/genk/index.html"),
        ("regi/genk/index.html", "regio/genk/index.html"),
    ])
    func aSlipIsFound(written: String, meant: String) {
        #expect(NearestNames(Self.names).nearest(to: written) == meant)
    }

    @Test func nothingIsMadeUp() {
        #expect(NearestNames(Self.names).nearest(to: "x.html") == nil)
        #expect(NearestNames([]).nearest(to: "regio/genk/index.html") == nil)
    }

    /// Among few names it is the answer of a look at all of them.
    @Test func amongFewNamesItIsTheNearest() {
        let names = ["een.html", "twee.html", "drie.html", "vier.html", "vijf.html"]
        for written in ["en.html", "twe.html", "dire.html", "vijr.html", "zes.html"] {
            #expect(NearestNames(names).nearest(to: written) == Suggestion.nearest(to: written, among: names))
        }
    }

    @Test func manyDeadLinksTakeLittleTime() {
        let nearest = NearestNames(Self.names)
        let clock = ContinuousClock()
        let time = clock.measure {
            for number in 0..<500 { _ = nearest.nearest(to: "regio/gemente-\(number)/index.html") }
        }
        // Looking at all names took fifty times as long.
        #expect(time < .seconds(20))
    }
}
