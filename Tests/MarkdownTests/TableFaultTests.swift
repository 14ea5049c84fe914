import Testing

@testable import Markdown

/// Text that a table does not show, and tables that are none.
@Suite struct TableFaultTests {
    @Test func cellTooMany() {
        #expect(
            said("| Behoefte | Dienst |\n|---|---|\n| a | b |\n| Taal | Les | gratis |\n")
                == """
                Content/regio/genk.md:4:16: warning: row 2 below the head has 3 cells and the head 2: \
                the last cell is not printed [table.extra-cells]
                  4 | | Taal | Les | gratis |
                    |                ^^^^^^^^
                  help: add a column to the head and the line below it, or write \\| for a bar that belongs to the text

                """)
    }

    @Test(arguments: [
        (
            "> |a|\n> |-|\n> | b | c | d\n",
            "3:9: warning: row 1 below the head has 3 cells and the head 1: the last 2"
        ),
        (
            ">> a\n>>\n>>|a|\n>>|-|\n> > |b|c|\n",
            "5:8: warning: row 1 below the head has 2 cells and the head 1"
        ),
        (
            "- a | b\n  --|--\n  c | d | *e*\n",
            "3:11: warning: row 1 below the head has 3 cells and the head 2"
        ),
        (
            "a\n\n|a|\n|-|\n\n|b|\n|-|\n|c|\n|é|`f|g`|\n",
            "9:4: warning: row 2 below the head has 3 cells and the head 1"
        ),
    ])
    func cellsTooMany(text: String, expected: String) {
        #expect(findings(text).hasPrefix("Content/regio/genk.md:\(expected)"))
    }

    @Test(arguments: [
        "|a|b|\n|-|-|\n|c|d|\n|c|\n|c|d\nc|d|\n|c|d| |\n|c|d| | |  \n", "|a|\n|-|\n|b\\|c|\n",
        "|a|b|\n|-|-|\n|||\n",
        "|a|\n|-|\n|\n", "a|b\n-|-\nc|d\\|\n", "| a | b |\r\n|---|---|\r\n| c | d |\r\n",
        "> > |a|\n> > |-|\n> > |b|\n",
    ])
    func isNoFault(text: String) {
        #expect(findings(text) == "")
    }

    @Test func headWithOtherCells() {
        #expect(
            said("Tekst:\n\n| Behoefte | Dienst | Prijs |\n|---|---|\n| a | b | c |\n")
                == """
                Content/regio/genk.md:3:1: warning: this line has 3 cells and the line of dashes below it 2: \
                this is not read as a table [table.head]
                  3 | | Behoefte | Dienst | Prijs |
                    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  help: give both lines the same number of cells

                """)
    }

    @Test(arguments: [
        (
            "tekst\nBehoefte\n|---|---|\n",
            "2:1: warning: this line has 1 cell and the line of dashes below it 2"
        ),
        ("> a|b\n> -|-|-\n", "1:1: warning: this line has 2 cells and the line of dashes below it 3"),
        (
            "```\n|a|b|\n|-|\n```\n\n|a|b|\n|-|\n",
            "6:1: warning: this line has 2 cells and the line of dashes below it 1"
        ),
    ])
    func headsWithOtherCells(text: String, expected: String) {
        #expect(findings(text).hasPrefix("Content/regio/genk.md:\(expected)"))
        #expect(render(text).diagnostics.count == 1)
    }

    @Test(arguments: [
        "```\n|a|b|\n|-|\n```\n", "    |a|b|\n    |-|\n", "a\n\n|-|-|\n", "Titel\n---\n",
        "```\n```\n\n|a|b|\n|-|-|\n",
        "<!--\n|a|b|\n|-|\n-->\n", "|a|b|\n|-|-|\n|-|\n", "a:\n- b\n",
    ])
    func isNoHead(text: String) {
        #expect(findings(text) == "")
    }
}
