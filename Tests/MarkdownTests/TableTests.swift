import Testing

@testable import Markdown

@Suite struct TableTests {
    @Test func scrollsInItsBoxAndNamesItsColumns() {
        #expect(
            html("| Behoefte | Dienst | |\n|:--|--:|:-:|\n| *a* | b |\n")
                == """
                <div class="table" role="region" aria-label="Tabel: Behoefte, Dienst" tabindex="0">
                <table>
                <thead>
                <tr>
                <th scope="col" class="left">Behoefte</th>
                <th scope="col" class="right">Dienst</th>
                <td class="center"></td>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td class="left"><em>a</em></td>
                <td class="right">b</td>
                <td class="center"></td>
                </tr>
                </tbody>
                </table>
                </div>

                """)
    }

    @Test(arguments: [
        ("| A | B | C |\n|-|-|-|\n", "Tabel: A, B, C"),
        ("| A | B | C | D |\n|-|-|-|-|\n", "Tabel: A, B, C…"),
        ("| | |\n|-|-|\n", "Tabel"),
        ("| | \"B\" & `c` |\n|-|-|\n", "Tabel: “B” &amp; c"),
    ])
    func isNamed(text: String, name: String) {
        #expect(html(text).contains("aria-label=\"\(name)\""))
    }

    @Test func sameNamesAreNumbered() {
        let text = html("| A |\n|-|\n\n| A |\n|-|\n\n| A |\n|-|\n")
        #expect(text.contains("aria-label=\"Tabel: A\""))
        #expect(text.contains("aria-label=\"Tabel: A (2)\""))
        #expect(text.contains("aria-label=\"Tabel: A (3)\""))
    }

    @Test func neverAStyle() {
        #expect(!html("|a|b|\n|:-:|--:|\n|c|d|\n").contains("style="))
        #expect(html("|a|\n|-:|\n", MarkdownOptions(decorations: [])).contains("<th align=\"right\">a</th>"))
    }
}
