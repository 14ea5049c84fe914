import Content
import Diagnostics
import Schedule
import Testing

/// Reading sound content.
@Suite struct ContentLoaderTests {
    private static let genk = """
        ---
        # Een opmerking.
        title: Genk
        summary: >
          Genk zoekt partners
          voor drie uitdagingen.
        municipalities: [Genk, As, Houthalen-Helchteren]
        municipality_note: Het addendum noemt er vier.
        aliases: [genk-stad]
        source: addenda/genk.pdf
        timing:
          launch: 2023-04-21
          deadline: 2023-06-01 23:59
          pitches: [2023-06-19, 2023-06-21]
          decision: {when: before 2023-07-15, text: "voor 15 juli", note: Een zaterdag.}
          rebuttal: {when: decision + 14 days, label: Wederwoord, withdrawn: true}
          other:
            - {name: Infomoment, when: 2023-09-13, optional: [2023-09-14]}
          matching: tba
        contacts:
          - {name: An Peeters, role: coach, email: An.Peeters@stad.example, phone: 011/12.34.56, about: alles}
          - name: Onthaal
            phone: "+32 470 12 34 56"
        submission:
          email: in@stad.example
          url: https://stad.be/in?x=1
          subject: Kandidatuur Genk
          file_name: de naam van de regio
          note: |
            Stuur een pdf.
            Geen zip.
        challenges:
          - personas: [Roy, Élise]
            combined_as: Alex-2
            recognition: {not: 0, less: 5, plain: 60, more: 5, very: 30}
            note: Samengevoegd.
          - personas: [Jordy]
            recognition: {not: 12.5}
        updates:
          - {date: 2023-05-02, change: De deadline schuift op, reason: Feestdag}
        ---
        ## Regio-uitdagingen
        """

    private static let leuven = """
        ---
        title: Élan Leuven
        municipalities: []
        municipality_note: Het addendum noemt geen gemeenten.
        timing: {launch: 2023-04-21, deadline: tba}
        contacts: [{name: Jan, phone: 016 12 34 56}]
        submission: {url: https://leuven.be}
        challenges: [{personas: [élise, Roy]}]
        ---
        """

    private static let files: [String: String] = [
        "Content/programma.md": """
        ---
        title: Oproep
        tagline: Samen sterk
        organisation: Bureau
        language: nl-BE
        timezone: Europe/Brussels
        base_url: https://oproep.be/x
        closing_soon_days: 10
        contact: {name: Bureau, email: bureau@oproep.be}
        ---
        Welkom.
        """,
        "Content/pagina/privacy.md": "---\ntitle: Privacy\ndescription: Gegevens\n---\n",
        "Content/pagina/toegankelijkheid.md": "---\ntitle: Toegankelijkheid\n---\n",
        "Content/persona/roy.md": "---\nname: Roy\nsummary: Roy zoekt werk\n---\nTekst.\n",
        "Content/persona/nobody.md": "---\nname: Nobody\n---\n",
        "Content/bestand/addenda/genk.pdf": "%PDF",
        "Content/bestand/.well-known/x.txt": "x",
        "Content/regio/genk.md": genk,
        "Content/regio/leuven.md": leuven,
        "Content/regio/as.md": TestProject.region.split(separator: "Genk", maxSplits: 1).joined(
            separator: "Diest"),
        "Content/regio/turnhout.md": "---\ntitle: Turnhout\ndraft: true\n---\n",
    ]

    private func programme(jobs: Int = 2) async throws -> Programme {
        let project = try TestProject(Self.files)
        let result = await project.load(jobs: jobs)
        #expect(result.diagnostics == [])
        return try #require(result.programme)
    }

    @Test func readsTheProgramme() async throws {
        let programme = try await programme()
        #expect(programme.title == "Oproep")
        #expect(programme.tagline == "Samen sterk")
        #expect(programme.organisation == "Bureau")
        #expect(programme.baseURL?.text == "https://oproep.be/x/")
        #expect(programme.closingSoonDays == 10)
        #expect(programme.contact == Contact(name: "Bureau", email: "bureau@oproep.be"))
        #expect(programme.files.map(\.path) == [".well-known/x.txt", "addenda/genk.pdf"])
        #expect(programme.drafts.map(\.text) == ["turnhout"])
        #expect(programme.draftCount == 1)
        #expect(programme.pages.map(\.slug.text) == ["privacy", "toegankelijkheid"])
        #expect(programme.pages[0].description == "Gegevens")
        #expect(programme.body.path == "Content/programma.md")
    }

    @Test func sortsRegionsByTitle() async throws {
        let programme = try await programme()
        #expect(programme.regions.map(\.title) == ["Diest", "Élan Leuven", "Genk"])
    }

    @Test func readsWholeRegion() async throws {
        let genk = try #require(try await programme().regions.last)
        #expect(genk.slug.text == "genk")
        #expect(genk.summary == "Genk zoekt partners voor drie uitdagingen.")
        #expect(genk.municipalities == ["Genk", "As", "Houthalen-Helchteren"])
        #expect(genk.municipalityNote == "Het addendum noemt er vier.")
        #expect(genk.aliases.map(\.text) == ["genk-stad"])
        #expect(genk.source == "addenda/genk.pdf")
        #expect(
            genk.contacts == [
                Contact(
                    name: "An Peeters", role: "coach", email: "An.Peeters@stad.example",
                    phone: PhoneNumber("011 12 34 56"), about: "alles",
                    phoneText: "011/12.34.56"),
                Contact(name: "Onthaal", phone: PhoneNumber("0470 12 34 56")),
            ])
        #expect(
            genk.submission
                == Submission(
                    email: "in@stad.example", url: "https://stad.be/in?x=1", subject: "Kandidatuur Genk",
                    fileName: "de naam van de regio", instructions: "Stuur een pdf. Geen zip."))
        #expect(
            genk.challenges == [
                Challenge(
                    number: 1, personas: ["Roy", "Élise"], combinedAs: "Alex-2",
                    recognition: Recognition(not: 0, less: 5, plain: 60, more: 5, very: 30),
                    note: "Samengevoegd."),
                Challenge(
                    number: 2, personas: ["Jordy"], recognition: Recognition(not: Percentage(tenths: 125))),
            ])
        let date = try #require(CivilDate(year: 2023, month: 5, day: 2))
        #expect(genk.updates == [Update(date: date, change: "De deadline schuift op", reason: "Feestdag")])
    }

    @Test func readsMilestones() async throws {
        let schedule = try #require(try await programme().regions.last).schedule
        #expect(
            schedule.milestones.map(\.key.rawValue) == [
                "launch", "deadline", "pitches", "decision", "rebuttal", "infomoment", "matching",
            ])
        #expect(schedule.deadline?.end.iso == "2023-06-01T22:00:00Z")
        #expect(schedule[.decision]?.text == "voor 15 juli")
        #expect(schedule[.decision]?.note == "Een zaterdag.")
        #expect(schedule[.rebuttal]?.label == "Wederwoord")
        #expect(schedule[.rebuttal]?.withdrawn == true)
        #expect(schedule[.other("infomoment")]?.label == "Infomoment")
        #expect(schedule[.matching]?.when == .toBeAnnounced)
        let days = [13, 14].compactMap { CivilDate(year: 2023, month: 9, day: $0) }
        #expect(schedule[.other("infomoment")]?.when == .days([days[0]], optional: [days[1]]))
    }

    @Test func listsEveryPersonaOnce() async throws {
        let personas = try await programme().personas
        #expect(personas.map(\.name) == ["élise", "Jordy", "Nobody", "Roy"])
        #expect(personas.map(\.slug.text) == ["elise", "jordy", "nobody", "roy"])
        #expect(
            personas.map { $0.text?.path } == [
                nil, nil, "Content/persona/nobody.md", "Content/persona/roy.md",
            ])
        #expect(personas[3].summary == "Roy zoekt werk")
    }

    @Test func listsMunicipalitiesWithTheirRegions() async throws {
        let municipalities = try await programme().municipalities
        #expect(municipalities.map(\.name) == ["As", "Genk", "Houthalen-Helchteren"])
        #expect(
            municipalities.map { $0.regions.map(\.text) } == [["as", "genk"], ["as", "genk"], ["genk"]])
    }

    @Test func doesNotDependOnTheNumberOfJobs() async throws {
        var files = Self.files
        for number in 0..<50 {
            files["Content/regio/regio-\(number).md"] = Self.leuven.replacing(
                "title: Élan Leuven", with: "title: Regio \(number)")
        }
        files["Content/regio/fout.md"] = ""
        let faulty = try TestProject(files)
        let one = await faulty.load(jobs: 1).diagnostics
        #expect(one.count == 1)
        for jobs in [0, 2, 3, 64] { #expect(await faulty.load(jobs: jobs).diagnostics == one) }
        files["Content/regio/fout.md"] = nil
        let sound = try TestProject(files)
        let programme = await sound.load(jobs: 1).programme
        #expect(programme?.regions.count == 53)
        for jobs in [2, 7] { #expect(await sound.load(jobs: jobs).programme == programme) }
    }

    @Test func reportsProjectWithoutContent() async throws {
        let project = try TestProject(["README.md": "leeg"])
        let result = await project.load()
        #expect(result.programme == nil)
        #expect(!result.isFound)
        #expect(result.diagnostics.map(\.identifier) == ["content.missing"])
    }
}
