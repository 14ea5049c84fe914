import Testing

@testable import Importer

@Suite struct MarkdownMarksTests {
    @Test(arguments: [
        ("**Beuk** en _Linde_, *Eik*", "Beuk en Linde, Eik"),
        ("an_de_haan@x.example", "an_de_haan@x.example"),
        ("3 * 4 en 5 *", "3 * 4 en 5 *"), ("~~oud~~ nieuw", " nieuw"), ("~~oud", "~~oud"),
        ("[Oever](https://x.example) en [b](<y> \"t\")", "Oever en b"),
        ("![plan](a.png) na", "![plan](a.png) na"),
        ("[open](nooit", "[open](nooit"),
    ])
    func plainWords(markdown: String, text: String) {
        #expect(InlineMarks.live(MarkdownMarks.marked(markdown)) == text)
    }
}
