import Testing

@testable import Importer

/// Halves of words at line ends.
@Suite struct HyphenationTests {
    private func joined(_ lines: [String], _ words: String) -> (text: String, unsure: [String]) {
        let all = (lines + [words]).enumerated().map {
            SourceLine(place: SourcePlace(line: $0.offset), text: $0.element)
        }
        var hyphens = Hyphenation(all)
        var text = ""
        for line in lines { hyphens.join(line, to: &text) }
        return (text, hyphens.unsure)
    }

    @Test(arguments: [
        (["voor niet-", "beroepsactieve mensen"], "", "voor niet-beroepsactieve mensen"),
        (["een e-", "mailadres"], "", "een e-mailadres"),
        (["de re-", "gel"], "een regel", "de regel"),
        (["de re-", "gel"], "", "de regel"),
        (["een re-", "integratie"], "", "een re-integratie"),
        (["de OCMW-", "medewerker"], "", "de OCMW-medewerker"),
        (["hulp-", "en dienstverlening"], "", "hulp- en dienstverlening"),
        (["zowel jeugd-", "als welzijnswerk"], "", "zowel jeugd- als welzijnswerk"),
        (["van week-", "tot maandkaart"], "", "van week- tot maandkaart"),
        (["noch jeugd-", "noch welzijnswerk"], "", "noch jeugd- noch welzijnswerk"),
        (["in-", "en/of uitstroom"], "", "in- en/of uitstroom"),
        (["van binnen-", "naar buitenkant"], "binnen en buiten", "van binnen- naar buitenkant"),
        (["de ambte-", "naar"], "een ambtenaar", "de ambtenaar"),
        (["de begelei-", "ding"], "wie begeleidt", "de begeleiding"),
        (["Midden-", "Limburg"], "", "Midden-Limburg"),
        (["schap-", "penbank"], "", "schappenbank"),
        (["het onder\u{AD}", "wijs"], "", "het onderwijs"),
    ])
    func whatTheDocumentTells(lines: [String], words: String, text: String) {
        let found = joined(lines, words)
        #expect(found.text == text)
        #expect(found.unsure == (text.contains("re-integratie") ? ["re-integratie"] : []))
    }

    /// In doubt the hyphen stays, and is asked about.
    @Test func inDoubtTheHyphenStays() {
        let found = joined(["het werk-", "loket"], "werk")
        #expect(found.text == "het werk-loket")
        #expect(found.unsure == ["werk-loket"])
    }
}
