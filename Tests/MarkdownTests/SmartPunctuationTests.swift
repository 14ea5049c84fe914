import Testing

@testable import Markdown

@Suite struct SmartPunctuationTests {
    @Test(arguments: [
        ("'s avonds", "’s avonds"),
        ("'s Avonds", "’s Avonds"),
        ("'s avonds en 's morgens", "’s avonds en ’s morgens"),
        // The parser pairs the first quote with the last one; it is an apostrophe all the same.
        ("'s avonds zie je de foto's", "’s avonds zie je de foto’s"),
        ("'t gaat om 'n man en z'n auto's", "’t gaat om ’n man en z’n auto’s"),
        ("'k zie 'm, 'r en 'ns", "’k zie ’m, ’r en ’ns"),
        ("'T IS ZO'N DAG'", "’T IS ZO’N DAG’"),
        ("’s-Gravenvoeren", "’s-Gravenvoeren"),
        ("'s-Gravenvoeren en 't Zoute's strand", "’s-Gravenvoeren en ’t Zoute’s strand"),
        ("foto's", "foto’s"),
        ("\"citaat\"", "“citaat”"),
        ("'weerwoord'", "‘weerwoord’"),
        ("‘weerwoord’", "‘weerwoord’"),
        ("(’s avonds)", "(’s avonds)"),
        ("\"'t Is laat\", zei hij", "“’t Is laat”, zei hij"),
        ("'hij zei 's avonds niets'", "‘hij zei ’s avonds niets’"),
        ("'foto's van 'het dorp''", "‘foto’s van ‘het dorp’’"),
        ("de letter 's'", "de letter ‘s’"),
        ("jaren '90", "jaren ’90"),
        ("enzovoort...", "enzovoort…"),
        ("1-2", "1-2"),
        ("10--12", "10–12"),
        ("een -- twee", "een – twee"),
        ("een --- twee", "een — twee"),
    ])
    func dutch(text: String, expected: String) {
        #expect(html(text) == "<p>\(expected)</p>\n")
    }

    @Test func quotesRoundEmphasis() {
        #expect(html("\"*citaat*\" van 's *avonds*") == "<p>“<em>citaat</em>” van ’s <em>avonds</em></p>\n")
    }

    @Test func quotesStopAtTheBlock() {
        #expect(html("'begin\n\n's avonds foto's") == "<p>’begin</p>\n<p>’s avonds foto’s</p>\n")
    }

    @Test func codeAndEscapesStayStraight() {
        #expect(
            html("`'s avonds...` \\'t \\\"x\\\"") == "<p><code>'s avonds...</code> 't &quot;x&quot;</p>\n")
    }

    @Test func headingsGetTheSameText() {
        let heading = render("## 's Avonds \"thuis\"").sections.first?.heading
        #expect(heading?.text == "’s Avonds “thuis”")
        #expect(heading?.identifier == "s-avonds-thuis")
    }

    @Test func canBeTurnedOff() {
        let options = MarkdownOptions(smartPunctuation: false)
        #expect(html("'s avonds \"x\" -- ‘s", options) == "<p>'s avonds &quot;x&quot; -- ‘s</p>\n")
    }
}
