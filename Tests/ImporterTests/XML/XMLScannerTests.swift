import Testing

@testable import Importer

/// XML as word processors write it.
@Suite struct XMLScannerTests {
    private func events(_ text: String) -> [XMLScanner.Event] {
        var scanner = XMLScanner(Array(text.utf8))
        var events: [XMLScanner.Event] = []
        while let event = scanner.next() { events.append(event) }
        return events
    }

    @Test func tagsAndTextComeInOrder() {
        #expect(
            events(
                "<?xml version=\"1.0\"?><a b=\"x>y\"><!-- <z> --><c/>t&amp;&#233;&#x2026;<![CDATA[<d>]]></a>")
                == [
                    .start("a"), .start("c"), .end("c"), .text("t&é…"), .text("<d>"), .end("a"),
                ])
    }

    @Test(arguments: ["<", "<a", "<a b=\"", "<!--", "<![CDATA[x", "<!", "a & b &x; &#0;"])
    func whatEndsTooSoonEnds(text: String) {
        #expect(events(text).count <= 1)
    }

    @Test func attributes() {
        var scanner = XMLScanner(Array("<a x:n=\"4\" n='5'/>".utf8))
        #expect(scanner.next() == .start("a"))
        #expect(scanner.attribute("x:n") == "4")
        #expect(scanner.attribute("n") == nil)
    }
}
