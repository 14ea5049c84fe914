import Testing

@testable import Markdown

/// The memory that the library gets for one text after another.
@Suite struct ArenaTests {
    /// Needs many blocks: every sentence becomes several nodes.
    private static func text(_ count: Int) -> String {
        String(repeating: "Een *huis* met `deur`.\n\n", count: count)
    }

    private static func page(_ count: Int) -> String {
        String(repeating: "<p>Een <em>huis</em> met <code>deur</code>.</p>\n", count: count)
    }

    @Test(arguments: [[1], [5000], [5000, 1, 5000], [1, 5000, 1]])
    func printsShortAndLongTextsInTurn(counts: [Int]) {
        for count in counts { #expect(html(Self.text(count)) == Self.page(count)) }
    }

    @Test func printsATextWhileAnotherIsPrinted() {
        let outer = html("[a](b.md) *c*") { reference in
            .rewritten(html(Self.text(5000)) == Self.page(5000) ? "goed" : reference.destination)
        }
        #expect(outer == "<p><a href=\"goed\">a</a> <em>c</em></p>\n")
    }
}
