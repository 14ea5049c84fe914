import Testing

@testable import Markdown

@Suite struct LimitTests {
    private let unlimited = MarkdownLimits(
        bodyBytes: .max, tableColumns: .max - 1, tableCells: .max, allTableCells: .max, paragraphBytes: .max,
        depth: .max,
        delimiterRows: .max, definitionBytes: .max)

    private func row(_ cell: String, _ columns: Int) -> String {
        String(repeating: "|\(cell)", count: columns) + "|\n"
    }

    @Test func largeText() {
        let text = String(repeating: "a\n\n", count: (1 << 20) / 3 + 1)
        #expect(
            findings(text)
                == "Content/regio/genk.md: error: the text is 1048578 bytes: at most 1048576 are read [file.too-large]"
        )
        #expect(html(text) == "")
        #expect(findings(String(text.dropLast(3))) == "")
    }

    @Test(arguments: ["", "> ", "- > ", "  > > "])
    func wideTable(prefix: String) {
        let rest = prefix.replacing("-", with: " ")
        let text = "a\n\n\(prefix)\(row("a", 65))\(rest)\(row("-", 65))"
        #expect(
            findings(text)
                == "Content/regio/genk.md:3:1: error: the table has 65 columns: at most 64 are printed [table.too-large]"
        )
        #expect(html(text) == "")
        let narrow = "\(prefix)\(row("a", 64))\(rest)\(row("-", 64))"
        #expect(findings(narrow) == "")
        #expect(html(narrow).contains("</table>"))
    }

    @Test func wideRowOfNarrowTable() {
        #expect(
            findings("|a|\n|-|\n\(row("b", 70))")
                == "Content/regio/genk.md:3:1: error: the table has 70 columns: at most 64 are printed [table.too-large]"
        )
    }

    /// 50 columns and 400 rows are 20,000 cells, however short the rows are.
    @Test func manyCells() {
        let table = row("a", 50) + row("-", 50)
        #expect(findings(table + String(repeating: "|\n", count: 399)) == "")
        let text = "x\n\n" + table + String(repeating: "|\n", count: 400)
        #expect(
            findings(text)
                == "Content/regio/genk.md:3:1: error: the table has 20050 cells: at most 20000 are printed [table.too-large]"
        )
        #expect(html(text) == "")
    }

    /// Three tables of 20,000 cells are printed; a row more is found at the table that has it.
    @Test func manyCellsTogether() {
        let table = row("a", 50) + row("-", 50) + String(repeating: "|\n", count: 399) + "\n"
        let tables = String(repeating: table, count: 3)
        #expect(findings(tables) == "")
        let text = tables + "|a|\n|-|\n\n|b|\n|-|\n"
        #expect(
            findings(text)
                == """
                Content/regio/genk.md:1207:1: error: the tables up to this one have 60001 cells: \
                at most 60000 are printed [table.too-large]
                """)
        #expect(html(text) == "")
    }

    @Test func largeTableIsNoParagraph() {
        let cell = String(repeating: "x", count: 100)
        let text = row("a", 4) + row("-", 4) + String(repeating: row(cell, 4), count: 100)
        #expect(text.utf8.count > 40_000)
        #expect(findings(text) == "")
    }

    @Test func manyLinesOfDashes() {
        let text = "x\n" + String(repeating: "|-|-|\n", count: 11)
        #expect(
            findings(text)
                == """
                Content/regio/genk.md:1:1: error: more than 10 lines here look like \
                the line below the head of a table [table.too-large]
                """)
    }

    @Test func tableInCodeIsAHarmlessFalseAlarm() {
        #expect(findings("```\n\(row("a", 65))\(row("-", 65))```\n").hasSuffix("[table.too-large]"))
    }

    @Test(arguments: ["[", "*", "_", "<!--", "a@", "!["])
    func longParagraph(unit: String) {
        let text = "x\n\n" + String(repeating: unit, count: 100_000)
        #expect(
            findings(text)
                == """
                Content/regio/genk.md:3:1: error: more than 16384 bytes of text without a blank line \
                [markdown.paragraph-too-long]
                """)
        #expect(html(text) == "")
    }

    /// What the block is, and what to do about it.
    @Test(arguments: [
        (
            "```\n", "regel\n", "in a code block",
            "put blank lines in the code, or give it as a file to download"
        ),
        (
            "- a\n\n~~~ x\n", "regel\n", "in a code block",
            "put blank lines in the code, or give it as a file to download"
        ),
        ("", "```", "in a code block", "put blank lines in the code, or give it as a file to download"),
        (
            "x\n\n", "    regel\n", "in a code block",
            "put blank lines in the code, or give it as a file to download"
        ),
        ("x\n\n", "1. punt\n", "in a list", "put a blank line between the items"),
        ("- x\n- y ", "woord ", "in a list", "put a blank line between the items"),
        (
            "```\n```\n\n|a|\n|-|\n", "|b|\n", "in a table that stands behind code or HTML",
            "split the table, or give it as a file to download"
        ),
        ("- x\n\n", "  regel\n", "of text", "put a blank line between the paragraphs"),
        ("```\nx\n```\n\n", "regel\n", "of text", "put a blank line between the paragraphs"),
    ])
    func longBlock(start: String, unit: String, what: String, help: String) {
        let diagnostics = render(start + String(repeating: unit, count: 6_000)).diagnostics
        let suffix = what.hasPrefix("in a table") ? "" : " without a blank line"
        #expect(diagnostics.map(\.message) == ["more than 16384 bytes \(what)\(suffix)"])
        #expect(diagnostics.map(\.help) == [help])
    }

    /// Each of these hides a long paragraph from a scan that trusts what looks like a table, list or heading.
    @Test(arguments: [
        "> |a|b|\n|-|-|\n", "- |a|b|\n|-|-|\n", "x\n    |a|b|\n    |-|-|\n", "```\n|a|\n|-|\n```\n",
        "<!--\n|a|\n|-|\n-->\n", "|a|b|\n|-|\n", "|a|b|\n|-|-|\n> x\n", "x\n    - y\n", "#x\n",
        "1) x\n2) y\n",
    ])
    func hiddenParagraph(start: String) {
        let text = start + String(repeating: "|[[[[[[[\n", count: 3_000)
        let kinds = Set(render(text).diagnostics.map(\.identifier))
        #expect(kinds.contains("markdown.paragraph-too-long"))
    }

    @Test func listsAreManyParagraphs() {
        let item = "- " + String(repeating: "woord ", count: 20) + "\n"
        #expect(findings(String(repeating: item, count: 300)) == "")
    }

    @Test(arguments: [String(repeating: ">", count: 100_000), String(repeating: "- ", count: 101) + "a"])
    func deepBlocks(text: String) {
        #expect(
            findings(text).hasPrefix(
                """
                Content/regio/genk.md:1:1: error: quotations and lists stand more than 100 deep \
                in one another [markdown.too-deep]
                """))
        #expect(html(text) == "")
    }

    @Test func deepIndentation() {
        let list = (0..<60).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
        #expect(findings(list) == "")
        let deeper = (0..<110).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
        #expect(findings(deeper).hasPrefix("Content/regio/genk.md:101:1: error: quotations and lists"))
    }

    @Test func growingDefinitions() {
        let text =
            "[a]: /" + String(repeating: "x", count: 10_000) + "\n\n"
            + String(repeating: "[a]\n\n", count: 2_000)
        #expect(
            findings(text)
                == """
                Content/regio/genk.md:1:1: error: this link definition is 10007 bytes long \
                and the text has 2001 links [markdown.definitions-too-large]
                """)
        #expect(html(text) == "")
    }

    @Test func manyFindings() {
        let text = String(repeating: "#\n\n", count: 300)
        let diagnostics = render(text).diagnostics
        #expect(diagnostics.count == 201)
        #expect(diagnostics.last?.message == "more than 200 findings in this text: the rest is not shown")
        #expect(diagnostics.last?.identifier == "markdown.too-many-findings")
    }

    /// The writer uses no stack for depth: without limits it prints what a recursive one could not.
    @Test(arguments: [
        (String(repeating: ">", count: 20_000) + "a", "<blockquote>", 20_000),
        (String(repeating: "[", count: 100_000), "[", 100_000),
        (
            String(repeating: "*", count: 20_001) + "a" + String(repeating: "*", count: 20_001), "<strong>",
            10_000
        ),
        (String(repeating: "![", count: 5_000) + "a" + String(repeating: "](b)", count: 5_000), "<img", 1),
    ])
    func depthCostsNoStack(text: String, piece: String, count: Int) {
        let result = render(text, limits: unlimited).html.string
        #expect(result.split(separator: piece, omittingEmptySubsequences: false).count - 1 == count)
    }
}
