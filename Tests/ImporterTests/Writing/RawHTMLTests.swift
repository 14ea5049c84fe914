import Testing

@testable import Importer

/// Only what opens raw HTML gets a backslash.
@Suite struct RawHTMLTests {
    @Test(arguments: [
        ("a <b>vet</b>", "a \\<b>vet\\</b>"), ("<!-- review: x -->", "\\<!-- review: x -->"),
        ("<?php ?> en <!DOCTYPE x>", "\\<?php ?> en \\<!DOCTYPE x>"),
        ("zie <https://x.be> of <an@x.be>", "zie <https://x.be> of <an@x.be>"),
        ("zie <https://x.be en>", "zie \\<https://x.be en>"), ("1 < 2 en <3", "1 < 2 en <3"),
        ("al \\<b> gedaan", "al \\<b> gedaan"), ("twee \\\\<b>", "twee \\\\\\<b>"),
        ("code `<b>` en ``a`<i>``", "code `<b>` en ``a`<i>``"), ("geen `code <b>", "geen `code \\<b>"),
        ("\\`<b>`", "\\`\\<b>`"), ("[plan](<mijn plan.pdf>)", "[plan](<mijn plan.pdf>)"),
        ("(<b>)", "(\\<b>)"), ("<", "<"), ("eind <a", "eind \\<a"),
    ])
    func escaped(text: String, markdown: String) {
        #expect(MarkdownText.line(text, isMarkdown: true) == markdown)
    }
}
