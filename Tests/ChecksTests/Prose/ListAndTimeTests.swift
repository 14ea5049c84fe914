import Testing

/// Days in lists, and times beside a day, against the facts of ``ProseProbe``.
@Suite struct ListAndTimeTests {
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
        (
            "Je kandidatuur moet binnen zijn op 1 juni 2023 vóór 16 uur.",
            ["prose.time-differs: 1 juni 2023 vóór 16 uur"]
        ),
        (
            "Dien in tegen de eerste juni 2023 om tien uur 's morgens.",
            ["prose.time-differs: eerste juni 2023 om tien uur 's morgens"]
        ),
        (
            "Dien in tegen 1 juni 2023 om 9 uur ’s avonds.",
            ["prose.time-differs: 1 juni 2023 om 9 uur ’s avonds"]
        ),
        ("De deadline is 1 juni 2023 om middernacht.", []),
        ("De oproep staat open tot 1 juni 2023 (17u).", ["prose.time-differs: 1 juni 2023 (17u)"]),
        ("Indienen kan tot 18.00 uur op 1 juni 2023.", ["prose.time-differs: 1 juni 2023"]),
        ("Indienen kan tot 23.59 uur op 1 juni 2023.", []),
        ("Je kunt tot 1 juni 2023 om middag indienen.", ["prose.time-differs: 1 juni 2023 om middag"]),
        ("De deadline is 1 juni 2023 om 23u59.", []),
        ("Dien je kandidatuur in op 1 juni 2023 om 17 uur.", ["prose.time-differs: 1 juni 2023 om 17 uur"]),
        (
            "Indienen kan tot 1 juni 2023, ten laatste 17 uur.",
            ["prose.time-differs: 1 juni 2023, ten laatste 17 uur"]
        ),
        ("Indienen kan tot 1 juni 2023 (voor 17 uur).", ["prose.time-differs: 1 juni 2023 (voor 17 uur)"]),
        ("Deadline: 1 juni 2023 – 12 uur", ["prose.time-differs: 1 juni 2023 – 12 uur"]),
        ("Indienen kan tot 1 juni 2023 voor de middag.", ["prose.time-differs: 1 juni 2023 voor de middag"]),
        (
            "| Stap | Dag | Uur |\n| --- | --- | --- |\n| Deadline | 1 juni 2023 | 12.00 uur |",
            ["prose.time-differs: 1 juni 2023 | 12.00 uur"]
        ),
        ("De infosessie is op 11 mei 2023 om 14 uur.", []),
        ("De infosessie is op 11 mei 2023 om 10 uur.", ["prose.time-differs: 11 mei 2023 om 10 uur"]),
    ])
    func theTimeOfTheDeadlineIsLookedAt(text: String, expected: [String]) throws {
        #expect(try ProseProbe.findings(text) == expected)
    }
}
