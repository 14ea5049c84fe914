import Testing

@testable import Markdown

@Suite struct AutolinkScanTests {
    @Test(arguments: [
        "", "Werk en wonen: een begin.", "Zie <https://a.be/b> en `<http://c.be>`.", "ww.a.be, om 10:00",
        "[Leuven](leuven.md) & [Genk](genk.md)", "a &amp; b, http:/a",
    ])
    func leavesOutTheSearch(text: String) {
        #expect(!isNeeded(text))
    }

    /// Where the search is left out though it would find something, a link would be missing.
    @Test(arguments: [
        ("zie https://a.be", "https://a.be"), ("zie www.a.be", "http://www.a.be"),
        ("jan@a.be", "mailto:jan@a.be"),
        ("jan&#64;a.be", "mailto:jan@a.be"), ("jan&commat;a.be", "mailto:jan@a.be"),
        ("\\<https://a.be>", "https://a.be"), ("<https://a.be en", "https://a.be"),
        ("<<b https://a.be>", "https://a.be"),
        ("| a | b |\n| - | - |\n| <https://a.be|c> | |", "https://a.be"),
    ])
    func searchesWhereAnAddressMayBe(text: String, address: String) {
        #expect(isNeeded(text))
        #expect(html(text).contains("<a href=\"\(address)"))
    }

    @Test func bracketsMakeALinkWithoutTheSearch() {
        let link = "<a href=\"https://a.be\" rel=\"noopener\">https://a.be</a>"
        #expect(html("www is wat we willen: <https://a.be>") == "<p>www is wat we willen: \(link)</p>\n")
    }

    private func isNeeded(_ text: String) -> Bool {
        Array(text.utf8).withUnsafeBufferPointer { AutolinkScan.isNeeded($0) }
    }
}
