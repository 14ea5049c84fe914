import Schedule
import Testing

@Suite struct DutchWordingTests {
    private let wording = DutchWording()

    @Test(arguments: [
        ("2023-06-01 23:59", "donderdag 1 juni 2023 om 23.59 uur"),
        ("2023-06-01 09:05", "donderdag 1 juni 2023 om 9.05 uur"),
        ("2023-06-01", "donderdag 1 juni 2023"),
        ("2023-09-04 / 2023-09-08", "van maandag 4 tot en met vrijdag 8 september 2023"),
        ("2023-08-28 / 2023-09-08", "van maandag 28 augustus tot en met vrijdag 8 september 2023"),
        ("2023-12-29 / 2024-01-05", "van vrijdag 29 december 2023 tot en met vrijdag 5 januari 2024"),
        ("2023-W23", "week 23 van 2023 (5 tot en met 11 juni)"),
        ("2023-W22", "week 22 van 2023 (29 mei tot en met 4 juni)"),
        ("2023-W20 / 2023-W21", "week 20 en week 21 van 2023 (15 tot en met 28 mei)"),
        ("2023-W20 / 2023-W23", "week 20 tot en met week 23 van 2023 (15 mei tot en met 11 juni)"),
        ("2025-W01", "week 1 van 2025 (30 december 2024 tot en met 5 januari 2025)"),
        ("2020-W53", "week 53 van 2020 (28 december 2020 tot en met 3 januari 2021)"),
        (
            "2023-W52 / 2024-W01",
            "week 52 van 2023 en week 1 van 2024 (25 december 2023 tot en met 7 januari 2024)"
        ),
        ("before 2023-07-15", "vóór zaterdag 15 juli 2023"),
        ("before 2023-07-15 12:00", "vóór zaterdag 15 juli 2023 om 12.00 uur"),
        ("by 2023-06-16", "ten laatste op vrijdag 16 juni 2023"),
        ("by 2023-06-16 17:00", "ten laatste op vrijdag 16 juni 2023 om 17.00 uur"),
        ("from 2023-06-28", "vanaf woensdag 28 juni 2023"),
        ("decision + 14 days", "14 dagen na de communicatie over de beslissing"),
        ("deadline + 1 day", "1 dag na de deadline voor kandidaturen"),
        ("pitches + 14 days", "14 dagen na de pitches en de jury"),
        ("open-house + 3 days", "3 dagen na ‘open-house’"),
        ("tba", "nog te bepalen"),
    ])
    func everyForm(notation: String, words: String) throws {
        #expect(wording.when(try When.parse(notation)) == words)
    }

    @Test(arguments: [
        (["2023-06-19", "2023-06-21", "2023-06-23"], [], "19, 21 en 23 juni 2023"),
        (["2023-06-30", "2023-07-03"], [], "30 juni en 3 juli 2023"),
        (["2023-12-30", "2024-01-03"], [], "30 december 2023 en 3 januari 2024"),
        (
            ["2023-09-13"], ["2023-09-14", "2023-09-15"],
            "13 september 2023, zo nodig ook op 14 en 15 september"
        ),
        (["2023-12-29"], ["2024-01-02"], "29 december 2023, zo nodig ook op 2 januari 2024"),
    ])
    func listsOfDays(days: [String], optional: [String], words: String) throws {
        #expect(wording.when(try When.days(days, optional: optional)) == words)
    }

    @Test func partsCarryMachineReadableTimes() throws {
        #expect(
            wording.parts(of: try When.parse("by 2023-01-16 17:00")) == [
                .text("ten laatste op "),
                .time(
                    "maandag 16 januari 2023 om 17.00 uur",
                    datetime: .moment(try day("2023-01-16"), try time("17:00"))),
            ])
        #expect(
            wording.parts(of: try When.days(["2023-06-19", "2023-06-21"])) == [
                .time("19", datetime: .date(try day("2023-06-19"))), .text(" en "),
                .time("21 juni 2023", datetime: .date(try day("2023-06-21"))),
            ])
        #expect(
            wording.parts(of: try When.parse("2023-W23")) == [
                .time("week 23 van 2023", datetime: .week(try #require(ISOWeek(year: 2023, week: 23)))),
                .text(" ("),
                .time("5", datetime: .date(try day("2023-06-05"))), .text(" tot en met "),
                .time("11 juni", datetime: .date(try day("2023-06-11"))), .text(")"),
            ])
        #expect(
            wording.parts(of: try When.parse("2023-06-01 23:59")) == [
                .time(
                    "donderdag 1 juni 2023 om 23.59 uur",
                    datetime: .moment(try day("2023-06-01"), try time("23:59")))
            ])
    }

    @Test func machineReadableTimesFollowISO8601() throws {
        #expect(ISO8601.date(try day("2023-06-19")).description == "2023-06-19")
        #expect(ISO8601.week(try #require(ISOWeek(year: 2023, week: 3))).description == "2023-W03")
        let evening = try time("23:59")
        #expect(ISO8601.moment(try day("2023-01-16"), evening).description == "2023-01-16T23:59+01:00")
        #expect(ISO8601.moment(try day("2023-06-01"), evening).description == "2023-06-01T23:59+02:00")
    }

    @Test(arguments: [
        ("2023-06-01 23:59", "tot en met donderdag 1 juni 2023 om 23.59 uur, Belgische tijd"),
        ("by 2023-06-01 23:59", "tot en met donderdag 1 juni 2023 om 23.59 uur, Belgische tijd"),
        ("before 2023-06-01 23:59", "tot en met donderdag 1 juni 2023 om 23.59 uur, Belgische tijd"),
        ("before 2023-06-01 17:00", "tot donderdag 1 juni 2023 om 17.00 uur, Belgische tijd"),
        ("before 2023-06-01", "tot en met woensdag 31 mei 2023, Belgische tijd"),
        ("2023-06-01", "tot en met donderdag 1 juni 2023, Belgische tijd"),
    ])
    func untilWhenCandidaciesAreAccepted(notation: String, words: String) throws {
        let schedule = try Schedule([Milestone(key: .deadline, when: try When.parse(notation))])
        #expect(wording.acceptsUntil(try #require(schedule.deadline)) == words)
    }

    @Test(arguments: [
        (
            "2023-04-21", "2023-06-01 23:59", "2023-06-01 23:59:59",
            "Kandidaturen kunnen worden ingediend vanaf vrijdag 21 april 2023 tot en met donderdag 1 juni 2023 om 23.59 uur, Belgische tijd"
        ),
        (
            "2023-04-21", "2023-06-01 23:59", "2023-06-02 00:00:00",
            "De indiening is afgesloten: kandidaturen konden worden ingediend vanaf vrijdag 21 april 2023 tot en met donderdag 1 juni 2023 om 23.59 uur, Belgische tijd"
        ),
        (
            "tba", "2023-06-01", "2023-05-01 00:00",
            "Kandidaturen kunnen worden ingediend na de lancering van het addendum, tot en met donderdag 1 juni 2023, Belgische tijd"
        ),
        (
            "2023-W16", "2023-06-01", "2023-05-01 00:00",
            "Kandidaturen kunnen worden ingediend na de lancering van het addendum, gepland in week 16 van 2023 (17 tot en met 23 april), tot en met donderdag 1 juni 2023, Belgische tijd"
        ),
        (
            "from 2023-04-21", "2023-06-01", "2023-05-01 00:00",
            "Kandidaturen kunnen worden ingediend na de lancering van het addendum, gepland ten vroegste op vrijdag 21 april 2023, tot en met donderdag 1 juni 2023, Belgische tijd"
        ),
        (
            "before 2023-04-21", "2023-06-01", "2023-05-01 00:00",
            "Kandidaturen kunnen worden ingediend na de lancering van het addendum, gepland vóór vrijdag 21 april 2023, tot en met donderdag 1 juni 2023, Belgische tijd"
        ),
        (
            "2023-04-17 / 2023-04-21", "2023-06-01", "2023-06-02 00:00",
            "De indiening is afgesloten: kandidaturen konden worden ingediend na de lancering van het addendum, gepland in de periode van maandag 17 tot en met vrijdag 21 april 2023, tot en met donderdag 1 juni 2023, Belgische tijd"
        ),
        (
            "2023-06-01 09:00", "2023-06-01 12:00", "2023-05-01 00:00",
            "Kandidaturen kunnen worden ingediend op donderdag 1 juni 2023 van 9.00 uur tot en met 12.00 uur, Belgische tijd"
        ),
        (
            "2023-06-01", "before 2023-06-01 12:00", "2023-05-01 00:00",
            "Kandidaturen kunnen worden ingediend op donderdag 1 juni 2023 tot 12.00 uur, Belgische tijd"
        ),
        (
            "2023-06-01 09:00", "2023-06-01", "2023-05-01 00:00",
            "Kandidaturen kunnen worden ingediend op donderdag 1 juni 2023 vanaf 9.00 uur, Belgische tijd"
        ),
        ("2023-04-21", "tba", "2023-05-01 00:00", "De deadline voor kandidaturen is nog te bepalen"),
        (
            "2023-04-21", "from 2023-06-01", "2023-05-01 00:00",
            "De deadline voor kandidaturen: vanaf donderdag 1 juni 2023"
        ),
        (
            "2023-04-21", "launch + 30 days", "2023-05-01 00:00",
            "Kandidaturen kunnen worden ingediend vanaf vrijdag 21 april 2023 tot en met zondag 21 mei 2023, Belgische tijd"
        ),
    ])
    func sentenceOfTheBanner(launch: String, deadline: String, now: String, words: String) throws {
        let schedule = try Schedule([
            Milestone(key: .launch, when: try When.parse(launch)),
            Milestone(key: .deadline, when: try When.parse(deadline)),
        ])
        #expect(wording.sentence(schedule, at: try brussels(now)) == words)
    }

    @Test(arguments: ["2023-06-01 23:59", "tba", "launch + 30 days"])
    func aWithdrawnDeadlineIsNotStillToCome(notation: String) throws {
        let schedule = try Schedule([
            Milestone(key: .launch, when: try When.parse("2023-04-21")),
            Milestone(key: .deadline, when: try When.parse(notation), withdrawn: true),
        ])
        let now = try brussels("2023-05-01 00:00")
        #expect(wording.sentence(schedule, at: now) == "De deadline voor kandidaturen is vervallen")
        #expect(wording.shortForm(schedule).parts(isClosed: false).text == "De deadline is vervallen")
    }

    /// Launch, deadline and moment.
    @Test(arguments: [
        (
            "2023-04-21", "2023-06-01 23:59", "2023-06-01 23:59:59",
            "Indienen kan van vrijdag 21 april tot en met donderdag 1 juni 2023 om 23.59 uur, Belgische tijd"
        ),
        (
            "2023-04-21", "2023-06-01 23:59", "2023-06-02 00:00:00",
            "Indienen kon van vrijdag 21 april tot en met donderdag 1 juni 2023 om 23.59 uur, Belgische tijd"
        ),
        (
            "2022-12-01 09:00", "before 2023-06-01 17:00", "2023-05-01 00:00",
            "Indienen kan van donderdag 1 december 2022 om 9.00 uur tot donderdag 1 juni 2023 om 17.00 uur, Belgische tijd"
        ),
        (
            "2023-W16", "2023-06-01", "2023-05-01 00:00",
            "Indienen kan na de lancering van het addendum, tot en met donderdag 1 juni 2023, Belgische tijd"
        ),
        (
            "2023-06-01", "2023-06-01", "2023-05-01 00:00",
            "Indienen kan op donderdag 1 juni 2023, Belgische tijd"
        ),
        ("2023-04-21", "tba", "2023-05-01 00:00", "De deadline is nog te bepalen"),
    ])
    func shortFormForLists(launch: String, deadline: String, now: String, words: String) throws {
        let schedule = try Schedule([
            Milestone(key: .launch, when: try When.parse(launch)),
            Milestone(key: .deadline, when: try When.parse(deadline)),
        ])
        let isClosed = schedule.hasClosed(at: try brussels(now))
        #expect(wording.shortForm(schedule).parts(isClosed: isClosed).text == words)
    }

    @Test func withoutLaunchTheSentenceHasNoStart() throws {
        let schedule = try Schedule([Milestone(key: .deadline, when: try When.parse("2023-06-01"))])
        #expect(
            wording.sentence(schedule, at: try brussels("2023-05-01 00:00"))
                == "Kandidaturen kunnen worden ingediend tot en met donderdag 1 juni 2023, Belgische tijd")
    }

    @Test func everyPhaseHasANameOfItsOwn() {
        #expect(Set(Phase.allCases.map(wording.phase)).count == Phase.allCases.count)
    }
}
