import Disk
import Testing

@testable import Importer

/// Which words of a line are struck, when the same words stand there more than once.
@Suite struct StruckWordsTests {
    private func paragraph(_ runs: [(String, Bool)]) -> PackageParagraph {
        var open = OpenParagraph()
        for (text, isStruck) in runs { open.add(text, isStruck: isStruck) }
        return PackageParagraph(text: open.text, struck: open.struck)
    }

    private func marked(_ runs: [(String, Bool)], _ texts: [String]) -> [String]? {
        StruckWords(paragraph(runs)).marked(texts)?.map { MarkdownText.line($0) }
    }

    @Test func theSecondOfTwo() {
        #expect(
            marked([("15 mei 2025 ", false), ("5 mei 2025", true)], ["15 mei 2025 5 mei 2025"])
                == ["15 mei 2025 ~~5 mei 2025~~"])
        #expect(
            marked(
                [("weg", true), (" blijft ", false), ("weg", true), (" weg", false)], ["weg blijft weg weg"])
                == ["~~weg~~ blijft ~~weg~~ weg"])
    }

    @Test func linksAndBreaks() {
        let line = "Mail " + InlineMarks.link("An Peeters", to: "mailto:an@x.example") + " of Bert"
        #expect(
            marked([("Mail An ", false), ("Peeters", true), (" of", true), (" Bert", false)], [line])
                == ["Mail [An ~~Peeters~~](mailto:an@x.example) ~~of~~ Bert"])
        #expect(
            marked(
                [("een ", false), ("twee", true), (" ", false), ("drie vier", true)],
                ["een twee", "drie vier"])
                == ["een ~~twee~~", "~~drie vier~~"])
    }

    /// Typesetters' signs are other letters in a line than in the paragraph.
    @Test func signsThatBecameOthers() {
        #expect(marked([("of\u{AD}fi", false), ("o\u{FB03}ce", true)], ["offioffice"]) == ["offi~~office~~"])
    }

    @Test func otherWordsAreLeftAlone() {
        #expect(marked([("een ", false), ("twee", true)], ["een tien twee"]) == nil)
    }

    private func imported(_ body: String) throws -> (ImportedRegion, RegionFacts) {
        let importer = RegionImporter(project: try ProjectFolder(TestFolders.repository.path))
        let region = try importer.recognise(
            MadeDocument.document(
                "docx", markdown: "Lokaal addendum Zandrug\n\n# Lokale timing\n",
                before: [("word/document.xml", "<w:sectPr", body)]), name: "proef")
        return (try importer.file(of: region), region.facts)
    }

    private func run(_ text: String, _ properties: String = "") -> String {
        "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
    }

    @Test func hiddenWordsThatStandInAnotherLineToo() throws {
        let (region, facts) = try imported(
            "<w:p>" + run("Deadline: 15 mei 2025") + "</w:p><w:p>" + run("Pitches: 15 mei 2025 ")
                + run("5 mei 2025", "<w:vanish/>") + "</w:p>")
        #expect(facts.steps.map(\.when.notation) == ["2025-05-15", "2025-05-15"])
        #expect(region.text.contains("Pitches: 15 mei 2025 ~~5 mei 2025~~"))
    }

    @Test func hiddenWordsBehindABreak() throws {
        let (region, _) = try imported(
            "<w:p>" + run("Eerste regel") + "<w:r><w:br/></w:r>" + run("Tweede ")
                + run("regel", "<w:vanish/>")
                + "</w:p>")
        #expect(region.text.contains("Eerste regel\n"))
        #expect(region.text.contains("Tweede ~~regel~~"))
    }

    /// Where their place is not certain, the words are asked about, and no other line is struck.
    @Test func hiddenWordsWithoutAPlace() throws {
        let note = "<w:r><w:footnoteReference w:id=\"30\"/></w:r>"
        let (region, _) = try imported(
            "<w:p>" + run("De 5 dagen tellen.") + "</w:p><w:p>" + run("Zie ") + note + run("de dagen ")
                + run("5", "<w:vanish/>") + "<w:r><w:sym w:font=\"Symbol\" w:char=\"F061\"/></w:r></w:p>")
        #expect(region.text.contains("De 5 dagen tellen."))
        #expect(
            region.report.entries(.unsure).contains {
                $0.text.contains("the document hides “5” somewhere here")
            })
    }
}
