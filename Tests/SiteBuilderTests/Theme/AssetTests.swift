import Testing

@testable import SiteBuilder

@Suite struct AssetTests {
    @Test func theNameChangesWithTheContent() {
        let one = Asset(name: "assets/site.css", bytes: Array("a".utf8))
        let other = Asset(name: "assets/site.css", bytes: Array("b".utf8))
        #expect(one.path != other.path)
        #expect(one.path == Asset(name: "assets/site.css", bytes: Array("a".utf8)).path)
    }

    @Test(arguments: [
        ("assets/site.css", "assets/site.", ".css"),
        ("assets/a.b.svg", "assets/a.b.", ".svg"),
        ("assets/v1.0/LICENSE", "assets/v1.0/LICENSE.", ""),
    ])
    func theFingerprintStandsBeforeTheEnding(name: String, start: String, ending: String) {
        let path = Asset(name: name, bytes: [1, 2, 3]).path
        #expect(path.hasPrefix(start))
        #expect(path.hasSuffix(ending))
        #expect(path.count == start.count + 10 + ending.count)
    }
}
