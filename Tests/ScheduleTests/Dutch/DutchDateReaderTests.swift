import Schedule
import Testing

@Suite struct DutchDateReaderTests {
    @Test(arguments: [
        ("1 juni 2023 om 23u59", "2023-06-01 23:59"), ("1 juni 2023, 23.59 uur", "2023-06-01 23:59"),
        ("Donderdag 1 juni 2023 23:59", "2023-06-01 23:59"), ("do. 1 jun. 2023 om 23h59", "2023-06-01 23:59"),
        ("2023-06-01 23:59", "2023-06-01 23:59"), ("12 mei 2023 om 17u", "2023-05-12 17:00"),
        ("12 mei 2023 om 17 uur", "2023-05-12 17:00"), ("12 mei 2023 om 17u.", "2023-05-12 17:00"),
        ("21 april 2023", "2023-04-21"), ("op 21 april 2023", "2023-04-21"), ("1 sept. 2023", "2023-09-01"),
        ("31-03-2023", "2023-03-31"), ("31/3/2023", "2023-03-31"), ("6/6/2023", "2023-06-06"),
        ("19, 21 en 23 juni 2023", "[2023-06-19, 2023-06-21, 2023-06-23]"),
        ("30 juni en 3 juli 2023", "[2023-06-30, 2023-07-03]"),
        ("maandag 19 & woensdag 21 juni 2023", "[2023-06-19, 2023-06-21]"),
        ("4 tot en met 8 september 2023", "2023-09-04 / 2023-09-08"),
        ("van 4 t/m 8 september 2023", "2023-09-04 / 2023-09-08"),
        ("4–8 september 2023", "2023-09-04 / 2023-09-08"),
        ("30 mei 2023 t.e.m. 2 juni 2023", "2023-05-30 / 2023-06-02"),
        ("30 mei tem 2 juni 2023", "2023-05-30 / 2023-06-02"),
        ("29 december 2023 tot en met 5 januari 2024", "2023-12-29 / 2024-01-05"),
        ("Voor 15 juli 2023", "before 2023-07-15"), ("Vóór 7 juli 2023", "before 2023-07-07"),
        ("V\u{6F}\u{301}\u{6F}\u{301}r 7 juli 2023", "before 2023-07-07"),
        ("voor 1 juni 2023 om 23u59", "before 2023-06-01 23:59"),
        ("uiterlijk 9 juni 2023 om 23u59", "by 2023-06-09 23:59"),
        ("Ten laatste 16 juni 2023.", "by 2023-06-16"),
        ("uiterlijk tegen vrijdag 16 juni 2023", "by 2023-06-16"), ("vanaf 28 juni 2023", "from 2023-06-28"),
        ("week 20 & week 21 2023", "2023-W20 / 2023-W21"),
        ("weken 20 t/m 23 van 2023", "2023-W20 / 2023-W23"),
        ("tot en met 1 juni 2023 om 23u59", "by 2023-06-01 23:59"), ("t/m 1 juni 2023", "by 2023-06-01"),
        ("n.t.b.", "tba"), ("NTB", "tba"), ("nader te bepalen", "tba"),
        ("nog te bepalen", "tba"), ("Nog te bepalen.", "tba"), ("nog niet bekend", "tba"),
        ("14 dagen na de beslissing", "decision + 14 days"), ("deadline + 1 dag", "deadline + 1 day"),
        ("2 weken na de lancering", "launch + 14 days"),
        ("n.n.b.", "tba"), ("nnb", "tba"), ("1 juni 2023 (23u59)", "2023-06-01 23:59"),
        ("1 juni 2023 om 23.59 uur (Belgische tijd)", "2023-06-01 23:59"),
        ("1 juni 2023 om 12 uur 's middags", "2023-06-01 12:00"),
        ("1 juni 2023 om 23 uur 59", "2023-06-01 23:59"),
        ("1 juni 2023 om 9 uur ’s ochtends", "2023-06-01 09:00"),
        ("1 juni 2023 om 15 uur in de namiddag", "2023-06-01 15:00"),
        ("eerste juni 2023", "2023-06-01"),
        ("19/06, 21/06 en 23/06/2023", "[2023-06-19, 2023-06-21, 2023-06-23]"),
        ("week 20/21 2023", "2023-W20 / 2023-W21"), ("week 20/21 van 2023", "2023-W20 / 2023-W21"),
        ("veertien dagen na de beslissing", "decision + 14 days"),
        ("twee weken na de deadline", "deadline + 14 days"),
        ("14 dagen na het ontvangen en beoordelen van weerwoord", "rebuttal + 14 days"),
        ("1 juni\u{A0}2023 om\u{202F}23.59 uur, Belgische tijd", "2023-06-01 23:59"),
    ])
    func readsWithoutAssumptions(text: String, notation: String) {
        let reading = DutchDateReader(defaultYear: 1999).read(text)
        #expect(reading?.when.notation ?? "–" == notation)
        #expect(reading?.assumptions ?? [] == [])
    }

    @Test(arguments: [
        ("1 juni om 23u59", "2023-06-01 23:59", ["no year was written: 2023 was taken"]),
        ("1 september 23u59", "2023-09-01 23:59", ["no year was written: 2023 was taken"]),
        ("voor 15 juli", "before 2023-07-15", ["no year was written: 2023 was taken"]),
        ("ten laatste 16 juni", "by 2023-06-16", ["no year was written: 2023 was taken"]),
        ("week 20 & week 21", "2023-W20 / 2023-W21", ["no year was written: 2023 was taken"]),
        ("Week 22", "2023-W22", ["no year was written: 2023 was taken"]),
        (
            "week van 5 en 12 juni", "2023-W23 / 2023-W24",
            ["no year was written: 2023 was taken", "the whole weeks 2023-W23 and 2023-W24 were taken"]
        ),
        ("week van 12 en 16 juni 2023", "2023-W24", ["the whole week 2023-W24 was taken"]),
        ("de week van 12 juni 2023", "2023-W24", ["the whole week 2023-W24 was taken"]),
        (
            "week van 4 tot 8 september 2023", "2023-09-04 / 2023-09-08",
            ["the last day, 2023-09-08, was taken to be included"]
        ),
        (
            "tussen 29 mei 2023 en 9 juni 2023", "2023-05-29 / 2023-06-09",
            ["the last day, 2023-06-09, was taken to be included"]
        ),
        (
            "Einddatum + 14 dagen", "decision + 14 days",
            ["“einddatum” does not say of what: decision was taken"]
        ),
        (
            "tot 1 juni 2023 om 23u59", "by 2023-06-01 23:59",
            ["the last day, 2023-06-01, was taken to be included"]
        ),
        ("vrijdag 1 juni 2023", "2023-06-01", ["2023-06-01 is no vrijdag: the weekday was passed over"]),
        ("4/5/2023", "2023-05-04", ["the first number was taken for the day: 2023-05-04"]),
        (
            "tegen 1 juni 2023", "by 2023-06-01",
            ["the last day, 2023-06-01, was taken to be included"]
        ),
        ("1 juni '23", "2023-06-01", ["the year has two digits: 2023 was taken"]),
        ("1 juni ’23 om 17u", "2023-06-01 17:00", ["the year has two digits: 2023 was taken"]),
        (
            "4/5", "2023-05-04",
            ["no year was written: 2023 was taken", "the first number was taken for the day: 2023-05-04"]
        ),
        (
            "1 juni 2023 om middernacht", "2023-06-01 23:59",
            ["“middernacht” was taken for the end of 2023-06-01"]
        ),
        (
            "29 december tot en met 5 januari 2024", "2023-12-29 / 2024-01-05",
            ["no year was written: 2023 was taken"]
        ),
        ("1 juni 2023 om 9 uur 's avonds", "2023-06-01 21:00", ["the hour with “avonds” was read as 21:00"]),
        ("1 juni 2023 om 9u30 ’savonds", "2023-06-01 21:30", ["the hour with “avonds” was read as 21:30"]),
        (
            "1 juni 2023, drie uur 's namiddags", "2023-06-01 15:00",
            ["the hour with “namiddags” was read as 15:00"]
        ),
        (
            "1 juni 2023 om 5 uur in de namiddag", "2023-06-01 17:00",
            ["the hour with “namiddags” was read as 17:00"]
        ),
        ("31/5/23", "2023-05-31", ["the year has two digits: 2023 was taken"]),
    ])
    func saysWhatItAssumes(text: String, notation: String, assumptions: [String]) {
        let reading = DutchDateReader(defaultYear: 2023).read(text)
        #expect(reading?.when.notation == notation)
        #expect(reading?.assumptions.map(\.message) == assumptions)
    }

    @Test(arguments: [
        "", "morgen", "1 juni", "31 juni 2023", "1 juni 2023 om 24u00", "1 juni 2023 en verder",
        "week 53 van 2023",
        "23 en 21 juni 2023", "8 tot en met 4 september 2023", "week van 5 en 19 juni 2023", "juni 2023",
        "26 maart 2023 om 2u30", "14 dagen na het feest", "29 februari 2023", "voor",
        "week 20 tot week 23 van 2023",
        "week 20 van 2023 (15 tot en met 22 mei)", "week 20 en week 22 van 2023", "13/13/2023",
        "30 december en 3 januari 2024",
        "1 juni 2023 1 juni 2023", "99999999999 juni 2023",
        "14 dagen na de beslissing en de jury", "14 dagen na het weerwoord op de beslissing", "1 juni 2359",
        "1 juni 1995", "week 20 van 2200", "13 september 2023 (12 en 14)", "week 20/22 2023",
        "1 juni 2023 (23u59", "29 december tot en met 5 januari",
    ])
    func refusesWhatItDoesNotUnderstand(text: String) {
        #expect(DutchDateReader().read(text) == nil)
    }

    @Test(arguments: [
        "13 (14 en 15) september 2023", "13 september 2023, zo nodig ook 14 en 15 september",
        "13 september 2023 (14 en 15)", "13 september 2023, zo nodig ook op 14 en 15 september",
    ])
    func optionalDays(text: String) throws {
        let expected = try When.days(["2023-09-13"], optional: ["2023-09-14", "2023-09-15"])
        #expect(DutchDateReader().read(text) == DutchReading(when: expected, assumptions: []))
    }

    @Test func readsWhatIsWritten() {
        var generator = SeededGenerator(seed: 3)
        let wording = DutchWording()
        let reader = DutchDateReader()
        for _ in 0..<20_000 {
            let when = generator.when()
            let words = wording.when(when)
            let reading = reader.read(words)
            guard reading?.when != when || reading?.assumptions != [] else { continue }
            Issue.record("\(words) (\(when.notation)) is read as \(reading.map { "\($0)" } ?? "nothing")")
            return
        }
    }

    /// What pages say of a deadline is no notation of its own, but reads back as the same last moment.
    @Test(arguments: ["2023-06-01 23:59", "by 2024-02-29 17:00", "2023-12-31"])
    func readsUntilWhenCandidaciesAreAccepted(notation: String) throws {
        let schedule = try Schedule([Milestone(key: .deadline, when: try When.parse(notation))])
        let deadline = try #require(schedule.deadline)
        let reading = try #require(DutchDateReader().read(DutchWording().acceptsUntil(deadline)))
        #expect(reading.assumptions.isEmpty)
        let readBack = try Schedule([Milestone(key: .deadline, when: reading.when)])
        #expect(readBack.deadline == deadline)
    }

    @Test func nothingMakesItCrash() {
        var generator = SeededGenerator(seed: 4)
        let words = [
            "1", "31", "2023", "juni", "week", "van", "en", "tot", "met", ",", "(", ")", "/", "-", "om",
            "23u59", "+",
            "dagen", "na", "‘", "’", "voor", "deadline", "zo", "nodig", "ook", "ma", ".", "\u{301}",
            "999999999",
        ]
        for _ in 0..<20_000 {
            let text = (0..<Int.random(in: 0...9, using: &generator))
                .map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: " ")
            let reading = DutchDateReader(defaultYear: 2023).read(text)
            if case .days(let days, optional: _) = reading?.when {
                #expect(days == days.sorted() && !days.isEmpty)
            }
        }
    }
}
