import Testing

/// Sentences as civil servants write them, on both sides: those that contradict the facts of ``ProseProbe``, and those
/// that only look as if they did.
@Suite struct ProseSentenceTests {
    @Test(arguments: [
        ("Dien je kandidatuur in voor 15 mei.", "15 mei"),
        ("Dien je kandidatuur in tegen uiterlijk 9 juni 2023.", "9 juni 2023"),
        ("Dien je project in vóór 15 mei 2023.", "15 mei 2023"),
        ("De oproep sluit op 15 mei 2023.", "15 mei 2023"),
        ("De oproep loopt tot 15 mei 2023.", "15 mei 2023"),
        ("De oproep loopt tot en met vrijdag 9 juni 2023.", "vrijdag 9 juni 2023"),
        ("De oproep loopt van 21 april tot 9 juni 2023.", "9 juni 2023"),
        ("De oproep eindigt op 9 juni 2023.", "9 juni 2023"),
        ("De oproep wordt afgesloten op 9 juni 2023.", "9 juni 2023"),
        ("De oproep is open tot 9 juni 2023.", "9 juni 2023"),
        ("De indienperiode loopt af op 9 juni 2023.", "9 juni 2023"),
        ("Op 9 juni 2023 sluit de oproep.", "9 juni 2023"),
        ("Voor 9 juni 2023 dien je je kandidatuur in.", "9 juni 2023"),
        ("Tot 9 juni 2023 kun je een kandidatuur indienen.", "9 juni 2023"),
        ("Kandidaturen zijn welkom tot en met 02/06/2023.", "02/06/2023"),
        ("Indienen kan tot en met 9 juni 2023.", "9 juni 2023"),
        ("Indienen kan tussen 21 april en 9 juni 2023.", "9 juni 2023"),
        ("We verwachten je voorstel ten laatste op 9 juni 2023.", "9 juni 2023"),
        ("Bezorg ons je dossier tegen 9 juni 2023.", "9 juni 2023"),
        ("Mail je voorstel uiterlijk 9 juni 2023 naar de contactpersoon.", "9 juni 2023"),
        ("Stuur je kandidatuur voor 23.59 uur op 9 juni 2023.", "9 juni 2023"),
        ("De kandidatuur moet ingediend worden voor 9 juni 2023.", "9 juni 2023"),
        ("Voorstellen dienen ingediend te worden voor 9 juni 2023.", "9 juni 2023"),
        ("De partner dient zijn voorstel in voor 9 juni 2023.", "9 juni 2023"),
        ("Wie een voorstel indient, doet dat voor 9 juni 2023.", "9 juni 2023"),
        ("De uiterste datum is 9 juni 2023.", "9 juni 2023"),
        ("Uiterste indiendatum: 9 juni 2023", "9 juni 2023"),
        ("De deadline is **9 juni 2023** om 23.59 uur.", "9 juni 2023** om 23.59 uur"),
        ("De deadline van 9 juni 2023 is strikt.", "9 juni 2023"),
        ("De deadline is 9 juni 2023 en de pitches zijn op 19 juni 2023.", "9 juni 2023"),
        ("De deadline is 9 juni 2023, de jury zetelt op 19 juni 2023.", "9 juni 2023"),
        ("De deadline is 19 juni 2023.", "19 juni 2023"),
        ("De deadline is 1 juni 2022.", "1 juni 2022"),
        ("Deadline: 09/06/2023", "09/06/2023"),
        ("Na 9 juni 2023 aanvaarden we geen kandidaturen meer.", "9 juni 2023"),
        ("Kandidaturen die na 9 juni 2023 toekomen, worden niet meer aanvaard.", "9 juni 2023"),
        ("Opgelet: 9 juni 2023 is de laatste dag om in te dienen.", "9 juni 2023"),
        ("Ten laatste op 9 juni 2023 om 12 uur moet je dossier bij ons zijn.", "9 juni 2023 om 12 uur"),
        ("De oproep liep tot 9 juni 2023.", "9 juni 2023"),
        ("Je kan je kandidatuur indienen t/m 9 juni 2023.", "9 juni 2023"),
        ("Je kan indienen t.e.m. 9\u{A0}juni 2023.", "9\u{A0}juni 2023"),
        ("Stel je vragen vóór 12 mei 2023, en dien je kandidatuur in vóór 9 juni 2023.", "9 juni 2023"),
        ("## Deadline\n\nVrijdag 9 juni 2023 om 23.59 uur.", "Vrijdag 9 juni 2023 om 23.59 uur"),
        ("## Deadline\n\n- 9 juni 2023", "9 juni 2023"),
        ("## Deadline\n\nJe hebt tijd tot 9 juni 2023 om 23.59 uur.", "9 juni 2023 om 23.59 uur"),
        ("## Kandidatuur indienen\n\nUiterlijk op 9 juni 2023, per mail.", "9 juni 2023"),
        ("Deadline\n--------\n\n9 juni 2023", "9 juni 2023"),
        ("Deadline:\n\n- 9 juni 2023", "9 juni 2023"),
        ("**Deadline**\n\n9 juni 2023", "9 juni 2023"),
        ("- Deadline\n  - 9 juni 2023", "9 juni 2023"),
        ("| Stap | Datum |\n| --- | --- |\n| Deadline | 9 juni 2023 |", "9 juni 2023"),
        ("| Stap | Datum |\n| --- | --- |\n| Indienen kandidaturen | 9 juni 2023 |", "9 juni 2023"),
        ("De pitches zijn op 20 juni 2023 en 22 juni 2023, en de jury op 28 juni 2023.", "28 juni 2023"),
        ("De beslissing volgt op 20 juli 2023.", "20 juli 2023"),
        ("De jury komt samen op 18, 20 en 22 juni 2023.", "18"),
        ("De lancering is op 24 april 2023.", "24 april 2023"),
        ("Weerwoord indienen kan tot 4 augustus 2023.", "4 augustus 2023"),
        ("De beoordeling is op 16 juni 2023.", "16 juni 2023"),
    ])
    func aContradictionIsFound(text: String, words: String) throws {
        let found = try ProseProbe.findings(text)
        #expect(found.contains("prose.date-differs: \(words)"), "\(found)")
        #expect(found.allSatisfy { $0.hasPrefix("prose.date-differs") || $0.hasPrefix("prose.year-missing") })
    }

    @Test(arguments: [
        "Wie een kandidatuur indient, krijgt voor 14 juli 2023 antwoord.",
        "Na de deadline, op 5 juni 2023, start de beoordeling.",
        "De partner dient in zijn werking, uiterlijk op 1 september 2023, een coach te hebben.",
        "Het schooljaar loopt van 1 september tot 30 juni.",
        "Een ‘todo-lijst’ is geen restje.",
        "De hulplijn is 24/7 bereikbaar.",
        "Ongeveer 3/4 van de deelnemers vindt werk.",
        "Wij zijn 7/7 open, tot 3/4 van de capaciteit.",
        "1 mei, Dag van de Arbeid, is een feestdag.",
        "Op 1 mei zijn alle diensten dicht.",
        "Op 17 oktober is het Werelddag van Verzet tegen Armoede.",
        "De markt is er elk jaar op 6 december.",
        "Sinds 1 mei 2019 dienen partners hun dossiers in bij de stad.",
        "In 2019 startte de werking, op 1 mei.",
        "In 2019 was er op maandag 6 mei een overleg.",
        "De eerste oproep sloot op 3 mei 2019. In 2020 liep de oproep tot 15 mei.",
        "Vroeger konden kandidaturen tot 15 mei worden ingediend, in 2021.",
        "Op 15 mei 2023 werden twaalf dossiers ingediend.",
        "Wie na 9 juni 2023 start, dient rekening te houden met de vakantie.",
        "De partner dient in juni rekening te houden met verlof, tot 30 juni 2023.",
        "De klacht wordt ingediend voor 9 juni 2023.",
        "Facturen moeten ingediend worden voor 31 december 2023.",
        "Het eindverslag dient ingediend te worden voor 31 maart 2024.",
        "Stel je vragen over de kandidatuur voor 12 mei 2023.",
        "Inschrijven voor de infosessie kan tot 5 mei 2023.",
        "Op 5 mei 2023 is er een infosessie voor wie een kandidatuur wil indienen.",
        "Kandidaturen indienen kan vanaf 21 april 2023.",
        "Het decreet van 7 december 2018 geldt.",
        "De beslissing van de Vlaamse Regering van 14 juli 2017 ligt aan de basis.",
        "De oproep sluit aan bij het akkoord van 1 mei 2021.",
        "De projecten lopen tot 31 december 2024.",
        "Het project start op 1 september 2023 na de beslissing.",
        "De deadline is verlengd van 25 mei 2023 naar 1 juni 2023.",
        "De oorspronkelijke deadline was 25 mei 2023.",
        "De deadline is 1 juni 2023 en de pitches zijn op 19 en 21 juni 2023.",
        "De pitches zijn op 19 en 21 juni 2023.",
        "De jury zetelt van maandag 19 tot en met woensdag 21 juni 2023.",
        "De oproep loopt van 21 april 2023 tot en met 1 juni 2023.",
        "De beslissing volgt voor 14 juli 2023.",
        "Weerwoord kan tot 20 juli 2023.",
        "## Deadline\n\nDonderdag 1 juni 2023 om 23.59 uur.",
        "## Deadline\n\nVragen? Kom op 5 mei 2023 langs op het spreekuur van het lokaal bestuur.",
        "## Indienen\n\nOp 5 mei 2023 organiseert de stad een ontmoeting voor alle partners van de regio.",
        "De code `deadline: 9 juni 2023` staat in het bestand.",
        "```\nDe deadline is 9 juni 2023.\n```",
        "Voorbeeld:\n\n    De deadline is 9 juni 2023.",
        "Lees [de oproep](https://www.stad.be/deadline-9-juni-2023/).",
        "Mail naar deadline.9.juni@stad.be.",
        "Module 1.2.10 en hoofdstuk 3.4.11 gaan over taal.",
        "In lokaal 3, 1 juni 2023, is er koffie.",
        "Bel 011/30.81.02 of 0475 82 71 05.",
        "De helpdesk sluit op 15 juli 2023.",
        "Het huidige contract loopt tot 31 december 2023.",
        "Wie in 2022 deelnam, kreeg op 1 maart bericht.",
        "### Werking in 2019\n\nDe partners zaten samen op 3 mei en 6 juni.",
        "| Stap | Datum |\n| --- | --- |\n| Deadline | 1 juni 2023 |\n| Pitches en jury | 19 en 21 juni 2023 |",
        "Tweede <!-- deadline: 9 juni 2023 --> tekst.",
    ])
    func nothingIsFoundInASoundText(text: String) throws {
        #expect(try ProseProbe.findings(text) == [])
    }

    @Test(arguments: [
        ("Maandag 6 en dinsdag 6 juni 2023.", ["prose.weekday: Maandag 6"]),
        ("Van maandag 6 tot vrijdag 9 juni 2023.", ["prose.weekday: maandag 6"]),
        ("Op 19 juni 2023 (dinsdag).", ["prose.weekday: 19 juni 2023 (dinsdag)"]),
        ("Op 19 juni (dinsdag) 2023.", ["prose.weekday: 19 juni (dinsdag)"]),
        ("Van maandag 5 tot vrijdag 9 juni 2023.", []),
        ("Op maandag 5 en dinsdag 6 juni 2023, of woensdag 7 juni 2023 (woensdag).", []),
        ("Van 30 tot 31 juni 2023.", ["prose.date-impossible: 31 juni 2023"]),
        ("Op 30, 31 en 32 april 2023.", ["prose.date-impossible: 32 april 2023"]),
        ("Op 31 en 5 april 2023.", ["prose.date-impossible: 31"]),
    ])
    func everyDayOfAListIsLookedAt(text: String, expected: [String]) throws {
        #expect(try ProseProbe.findings(text) == expected)
    }

    @Test(arguments: [
        ("Dien in tegen 1 juni 2023 om 12 uur.", ["prose.time-differs: 1 juni 2023 om 12 uur"]),
        ("## Deadline\n\n1 juni 2023, 17u", ["prose.time-differs: 1 juni 2023, 17u"]),
        ("De deadline is 1 juni 2023 om 23u59.", []),
        ("De infosessie is op 1 juni 2023 om 12 uur.", []),
    ])
    func theTimeOfTheDeadlineIsLookedAt(text: String, expected: [String]) throws {
        #expect(try ProseProbe.findings(text) == expected)
    }
}
