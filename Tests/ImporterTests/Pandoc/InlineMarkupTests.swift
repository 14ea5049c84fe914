import Disk
import Testing

@testable import Importer

/// What word processors say of words: struck through, leading somewhere, above the line.
@Suite struct InlineMarkupTests {
    private func imported(_ kind: String, _ markdown: String) throws -> (ImportedRegion, RegionFacts) {
        let importer = RegionImporter(project: try ProjectFolder(TestFolders.repository.path))
        let region = try importer.recognise(
            MadeDocument.document(kind, markdown: markdown), name: "proef.\(kind)")
        return (try importer.file(of: region), region.facts)
    }

    private func asks(_ region: ImportedRegion, _ words: String) -> Bool {
        region.report.entries(.unsure).contains { $0.text.contains(words) }
    }

    @Test(arguments: ["docx", "odt"]) func struckWordsAreNoFacts(kind: String) throws {
        let (region, facts) = try imported(
            kind,
            """
            Lokaal addendum Zandrug

            Gemeenten: Oever, ~~Hoeve~~ en Brug

            # Regio-uitdaging 1 gebaseerd op persona Roy ~~en Marcel~~

            60% vindt ze ~~zeer~~ herkenbaar. ~~40% vindt ze zeer herkenbaar.~~

            # ~~Regio-uitdaging 2 gebaseerd op persona Jordy~~

            # Lokale timing

            - Lancering: 3 maart 2025
            - Deadline: ~~1 mei 2025~~ 5 mei 2025
            - ~~Pitches: 9 mei 2025~~

            # Contactpersoon

            ~~Lies Wouters, lies.wouters@x.example~~

            Jan Maes, jan.maes@x.example, 014 12 34 56
            """)
        #expect(facts.municipalities.value == ["Oever", "Brug"])
        #expect(facts.challenges.map(\.personas.value) == [["Roy"]])
        #expect(
            facts.challenges[0].recognition?.value.shares.map { $0?.tenths } == [nil, nil, 600, nil, nil])
        #expect(facts.steps.map(\.when.notation) == ["2025-03-03", "2025-05-05"])
        #expect(facts.contacts.map(\.value.name) == ["Jan Maes"])
        #expect(region.text.contains("- Deadline: ~~1 mei 2025~~ 5 mei 2025\n"))
        #expect(region.text.contains("~~Lies Wouters, lies.wouters@x.example~~\n"))
        #expect(region.text.contains("~~Regio-uitdaging 2 gebaseerd op persona Jordy~~"))
        #expect(
            asks(
                region, "words are struck through here, and no fact was taken from them: do they hold? “1 mei"
            ))
        #expect(region.errors.isEmpty)
    }

    /// pandoc gives words that are struck through twice, or hidden, as any others.
    @Test(arguments: ["w:dstrike", "w:vanish"]) func wordsThatDoNotHold(property: String) throws {
        let run = { (text: String, properties: String) in
            "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
        }
        let paragraph =
            "<w:p>" + run("Deadline: ", "<\(property) w:val=\"0\"/>") + run("1 mei ", "<\(property)/>")
            + run("2025", "<\(property)/>") + run(" 5 mei 2025", "") + "</w:p>"
        let importer = RegionImporter(project: try ProjectFolder(TestFolders.repository.path))
        let region = try importer.recognise(
            MadeDocument.document(
                "docx", markdown: "Lokaal addendum Zandrug\n\n# Lokale timing\n",
                before: [("word/document.xml", "<w:sectPr", paragraph)]), name: "proef")
        #expect(region.facts.steps.map(\.when.notation) == ["2025-05-05"])
        #expect(try importer.file(of: region).text.contains("Deadline: ~~1 mei 2025~~ 5 mei 2025"))
    }

    @Test(arguments: ["docx", "odt"]) func linksKeepTheirAddress(kind: String) throws {
        let (region, facts) = try imported(
            kind,
            """
            Lokaal addendum Zandrug

            Gemeenten: [Oever](https://oever.example/a_b?c=1&d=2) en Brug

            # Regio-uitdaging 1 gebaseerd op persona Roy

            Zie [het rapport](https://x.example/r(1)), https://y.example en [deze map](file:///c/map/plan.docx).

            # Contactpersoon

            [Jan Maes](mailto:jan.maes@x.example), 014 12 34 56

            Els Claes: [els.claes@x.example](mailto:lies@x.example)

            # Kandidatuur indienen

            Stuur je kandidatuur via mail naar [deze mailbox](mailto:in@x.example?subject=Hoi).
            """)
        #expect(facts.municipalities.value == ["Oever", "Brug"])
        #expect(facts.contacts.map(\.value.email) == ["jan.maes@x.example", "els.claes@x.example"])
        #expect(facts.submission.value.email == "in@x.example")
        #expect(region.text.contains("[Oever](https://oever.example/a\\_b?c=1\\&d=2) en Brug"))
        #expect(region.text.contains("[het rapport](https://x.example/r%281%29), https://y.example"))
        #expect(region.text.contains("[Jan Maes](mailto:jan.maes@x.example), 014 12 34 56"))
        #expect(region.text.contains("file:///c/map/plan.docx"))
        #expect(asks(region, "“deze map” leads to file:///c/map/plan.docx, to which a page cannot lead"))
        #expect(asks(region, "the words “els.claes@x.example” lead to another address"))
        #expect(region.errors.isEmpty)
    }

    /// What a writer hides is no fact; its words stay, struck through.
    @Test func hiddenWordsOfLibreOffice() throws {
        let style =
            "<style:style style:name=\"Weg\" style:family=\"text\"><style:text-properties text:display=\"none\"/>"
        let bytes = try MadeDocument.document(
            "odt", markdown: "Lokaal addendum Zandrug\n\nGemeenten: Oever, Brug\n",
            before: [
                ("content.xml", "</office:automatic-styles>", style + "</style:style>"),
                ("content.xml", "Oever", "<text:span text:style-name=\"Weg\">Hoeve,</text:span><text:s/>"),
            ])
        let importer = RegionImporter(project: try ProjectFolder(TestFolders.repository.path))
        let region = try importer.recognise(bytes, name: "proef.odt")
        #expect(region.facts.municipalities.value == ["Oever", "Brug"])
        #expect(try importer.file(of: region).text.contains("~~Hoeve,~~ Oever, Brug"))
    }

    @Test func hiddenSectionsOfLibreOffice() throws {
        let bytes = try MadeDocument.document(
            "odt", markdown: "Lokaal addendum Zandrug\n\nGemeenten: Oever, Brug\n\nEinde.\n",
            before: [
                ("content.xml", "</office:text>", Self.hiddenSection)
            ])
        let importer = RegionImporter(project: try ProjectFolder(TestFolders.repository.path))
        let region = try importer.recognise(bytes, name: "proef.odt")
        #expect(region.facts.municipalities.value == ["Oever", "Brug"])
        #expect(try importer.file(of: region).text.contains("~~Gemeenten: Hoeve, Dorp~~"))
    }

    private static let hiddenSection = """
        <text:section text:name="Weg" text:display="none"><text:p>Gemeenten: Hoeve, Dorp</text:p></text:section>
        """

    /// The number of a footnote is no part of the number before it.
    @Test func raisedDigits() throws {
        let (region, facts) = try imported(
            "docx",
            """
            Lokaal addendum Zandrug

            # Regio-uitdaging 1 gebaseerd op persona Roy^1^

            De 1^ste^ zin.^2^

            # Lokale timing

            - Deadline: 5 mei 2025^3^
            """)
        #expect(facts.challenges.map(\.personas.value) == [["Roy"]])
        #expect(region.text.contains("De 1ste zin.²\n"))
        #expect(region.text.contains("- Deadline: 5 mei 2025³\n"))
        #expect(facts.steps.map(\.when.notation) == ["tba"])
        #expect(!asks(region, "text box"))
    }

    /// The letters of a list can be named elsewhere: `zie punt b`.
    @Test func lettersOfAListStay() throws {
        let (region, _) = try imported(
            "docx",
            """
            # Lokale analyse

            Twee noden, zie punt b:

            a) bussen
            b) opvang

            Dan:

            i. eerst
            ii. daarna
            """)
        #expect(region.text.contains("- a) bussen\n- b) opvang\n"))
        #expect(region.text.contains("- i. eerst\n- ii. daarna\n"))
    }
}
