import Schedule
import Testing

@Suite struct WhenParseTests {
    /// Text, the part that is marked, `[identifier] message; help`.
    @Test(arguments: [
        (
            "2023-06-31", "2023-06-31",
            "[date.invalid] 2023-06-31 is not a date: June has 30 days; write the last day as 2023-06-30"
        ),
        (
            "before 2023-06-31", "2023-06-31",
            "[date.invalid] 2023-06-31 is not a date: June has 30 days; write the last day as 2023-06-30"
        ),
        (
            "2023-02-29", "2023-02-29",
            "[date.invalid] 2023-02-29 is not a date: February 2023 has 28 days; write the last day as 2023-02-28"
        ),
        (
            "2023-06-00", "2023-06-00",
            "[date.invalid] 2023-06-00 is not a date: a month starts on day 01; write the first day as 2023-06-01"
        ),
        (
            "2023-13-01", "2023-13-01",
            "[date.invalid] 2023-13-01 is not a date: there is no month 13; write the month before the day: 2023-01-13"
        ),
        (
            "2023-13-40", "2023-13-40",
            "[date.invalid] 2023-13-40 is not a date: there is no month 13; months go from 01 to 12"
        ),
        ("2023-6-1", "2023-6-1", "[date.form] 2023-6-1 is not written as year-month-day; write 2023-06-01"),
        (
            "1823-06-01", "1823-06-01",
            "[date.year] 1823-06-01 is out of reach: years go from 1996 to 2199; check the year 1823"
        ),
        (
            "2200-01-01", "2200-01-01",
            "[date.year] 2200-01-01 is out of reach: years go from 1996 to 2199; check the year 2200"
        ),
        (
            "0000-01-01", "0000-01-01",
            "[date.year] 0000-01-01 is out of reach: years go from 1996 to 2199; check the year 0000"
        ),
        (
            "13/6/2023", "13/6/2023",
            "[date.form] 13/6/2023 is not written as year-month-day; write 2023-06-13"
        ),
        (
            "1/6/2023", "1/6/2023",
            "[date.form] 1/6/2023 is not written as year-month-day; write 2023-06-01 if the first number is the day"
        ),
        (
            "01-06-2023", "01-06-2023",
            "[date.form] 01-06-2023 is not written as year-month-day; write 2023-06-01 if the first number is the day"
        ),
        (
            "1 juni 2023", "1 juni 2023",
            "[date.form] 1 juni 2023 is not written as year-month-day; write 2023-06-01"
        ),
        (
            "1 juni 2023 om 23u59", "1 juni 2023 om 23u59",
            "[date.form] 1 juni 2023 om 23u59 is not written as year-month-day; write 2023-06-01 23:59"
        ),
        (
            "voor 15 juli 2023", "voor 15 juli 2023",
            "[date.form] voor 15 juli 2023 is not written as year-month-day; write before 2023-07-15"
        ),
        (
            "13 september 2023 (14 en 15)", "13 september 2023 (14 en 15)",
            "[date.form] 13 september 2023 (14 en 15) is not written as year-month-day; write when: 2023-09-13 with optional: [2023-09-14, 2023-09-15]"
        ),
        (
            "by 2023-06-01 / 2023-06-05", "2023-06-01 / 2023-06-05",
            "[date.form] after “by” stands one date, and 2023-06-01 / 2023-06-05 is an interval; write by 2023-06-05, or the interval alone"
        ),
        (
            "From 2023-W23 / 2023-W24", "2023-W23 / 2023-W24",
            "[date.form] after “from” stands one date, and 2023-W23 / 2023-W24 is an interval; write from 2023-W23, or the interval alone"
        ),
        (
            "before 15 juli 2023", "15 juli 2023",
            "[date.form] 15 juli 2023 is not written as year-month-day; write 2023-07-15"
        ),
        (
            "week 20 & week 21 van 2023", "week 20 & week 21 van 2023",
            "[date.form] week 20 & week 21 van 2023 is not written as year-month-day; write 2023-W20 / 2023-W21"
        ),
        (
            "nog te bepalen", "nog te bepalen",
            "[date.form] nog te bepalen is not written as year-month-day; write tba"
        ),
        (
            "soon", "soon",
            "[date.form] soon is not written as year-month-day; write a date such as 2023-06-01 23:59, 2023-06-01, 2023-W23, before 2023-07-15 or tba"
        ),
        (
            "???", "???",
            "[date.form] ??? is not written as year-month-day; write a date such as 2023-06-01 23:59, 2023-06-01, 2023-W23, before 2023-07-15 or tba"
        ),
        ("befor 2023-07-15", "befor", "[date.word] “befor” is not a word for a date; did you mean before?"),
        (
            "2023-06-01 24:00", "24:00",
            "[time.invalid] 24:00 is not a time: the last minute of a day is 23:59; write 23:59"
        ),
        (
            "2023-06-01 25:00", "25:00",
            "[time.invalid] 25:00 is not a time: hours go from 00 to 23; write a time such as 23:59"
        ),
        (
            "2023-06-01 23:60", "23:60",
            "[time.invalid] 23:60 is not a time: minutes go from 00 to 59; write a time such as 23:59"
        ),
        (
            "2023-06-01 23.59", "23.59",
            "[time.form] 23.59 is not written as hour:minute in Belgian time; write 23:59"
        ),
        (
            "2023-06-01 23u59", "23u59",
            "[time.form] 23u59 is not written as hour:minute in Belgian time; write 23:59"
        ),
        (
            "by 2023-06-01 9:30", "9:30",
            "[time.form] 9:30 is not written as hour:minute in Belgian time; write 09:30"
        ),
        (
            "2023-06-01T23:59Z", "23:59Z",
            "[time.form] 23:59Z is not a Belgian time because of the Z, which means UTC; write the time that a clock in Belgium shows, without the Z"
        ),
        (
            "2023-04-21 – 2023-04-22", "2023-04-21 – 2023-04-22",
            "[interval.form] 2023-04-21 – 2023-04-22 has a dash between its days, where a slash is needed; write 2023-04-21 / 2023-04-22"
        ),
        (
            "2023-04-21 - 2023-04-22", "2023-04-21 - 2023-04-22",
            "[interval.form] 2023-04-21 - 2023-04-22 has a dash between its days, where a slash is needed; write 2023-04-21 / 2023-04-22"
        ),
        (
            "2023-06-01T23:59:00+02:00", "23:59:00+02:00",
            "[time.form] 23:59:00+02:00 is not written as hour:minute in Belgian time; write 23:59"
        ),
        (
            "2023-06-01 noon", "noon",
            "[time.form] noon is not written as hour:minute in Belgian time; write a time such as 23:59"
        ),
        (
            "2023-03-26 02:30", "2023-03-26 02:30",
            "[time.skipped] 2023-03-26 02:30 does not exist: that night the clock goes from 02:00 to 03:00, so it could mean 01:30 (2023-03-26T00:30:00Z) or 03:30 (2023-03-26T01:30:00Z); write 2023-03-26 01:30 or 2023-03-26 03:30"
        ),
        (
            "by 2023-10-29T02:00", "2023-10-29T02:00",
            "[time.twice] 2023-10-29 02:00 comes twice: that night the clock goes back from 03:00 to 02:00, so it could mean 2023-10-29T00:00:00Z or 2023-10-29T01:00:00Z; choose a time before 02:00 or from 03:00 on"
        ),
        (
            "2023-W54", "2023-W54",
            "[week.invalid] 2023-W54 is not a week: 2023 has 52 weeks; write the last week as 2023-W52"
        ),
        (
            "2023-W00", "2023-W00",
            "[week.invalid] 2023-W00 is not a week: 2023 has 52 weeks; write the first week as 2023-W01"
        ),
        ("2023-W5", "2023-W5", "[week.form] 2023-W5 is not written as a week; write 2023-W05"),
        ("2023w23", "2023w23", "[week.form] 2023w23 is not written as a week; write 2023-W23"),
        (
            "1990-W10", "1990-W10",
            "[date.year] 1990-W10 is out of reach: years go from 1996 to 2199; check the year 1990"
        ),
        (
            "2023-W20 / 2023-W53", "2023-W53",
            "[week.invalid] 2023-W53 is not a week: 2023 has 52 weeks; write the last week as 2023-W52"
        ),
        (
            "2023-09-08 / 2023-09-04", "2023-09-08 / 2023-09-04",
            "[interval.backwards] 2023-09-08 / 2023-09-04 ends before it starts; write 2023-09-04 / 2023-09-08"
        ),
        (
            "2023-W24 / 2023-W23", "2023-W24 / 2023-W23",
            "[interval.backwards] 2023-W24 / 2023-W23 ends before it starts; write 2023-W23 / 2023-W24"
        ),
        (
            "2023-09-04 / 2023-W36", "2023-W36",
            "[interval.form] 2023-09-04 / 2023-W36 mixes a week and a day; write two days or two weeks"
        ),
        (
            "2023-09-04 /", "2023-09-04 /",
            "[interval.form] 2023-09-04 / has no last day; write the first and the last day, such as 2023-09-04 / 2023-09-08"
        ),
        (
            "2023-09-04 10:00 / 2023-09-08", "2023-09-04 10:00",
            "[interval.form] 2023-09-04 10:00 has a time, but an interval goes from day to day; write 2023-09-04"
        ),
        (
            "2023-09-04 / 2023-09-31", "2023-09-31",
            "[date.invalid] 2023-09-31 is not a date: September has 30 days; write the last day as 2023-09-30"
        ),
        (
            "before", "before",
            "[date.missing] after “before” a date is missing; write a date behind it, such as before 2023-07-15"
        ),
        (
            "from ", "from",
            "[date.missing] after “from” a date is missing; write a date behind it, such as from 2023-07-15"
        ),
        (
            "", "",
            "[date.empty] a date is missing; write a date such as 2023-06-01, or tba as long as it is not known"
        ),
        (
            "2023-06-19, 2023-06-21", "2023-06-19, 2023-06-21",
            "[date.form] 2023-06-19, 2023-06-21 is more than one date; write several days as a list: [2023-06-19, 2023-06-21]"
        ),
        (
            "decision + 14", "14",
            "[relative.days] decision + 14 does not say after how many days; write a number of days, such as decision + 14 days"
        ),
        (
            "decision + 2 weeks", "2 weeks",
            "[relative.days] decision + 2 weeks does not say after how many days; write a number of days, such as decision + 14 days"
        ),
        (
            "decision + 0 days", "0",
            "[relative.days] 0 is not a number of days from 1 to 1000; write a number of days, such as decision + 14 days"
        ),
        (
            "decision + 9999999999 days", "9999999999",
            "[relative.days] 9999999999 is not a number of days from 1 to 1000; write a number of days, such as decision + 14 days"
        ),
        (
            "decision +", "decision +",
            "[relative.days] decision + does not say after how many days; write a number of days, such as decision + 14 days"
        ),
        (
            "+ 14 days", "+ 14 days",
            "[milestone.unknown] + 14 days does not say which milestone the days are counted from; count from one of these: launch, deadline, assessment, pitches, decision, rebuttal, matching"
        ),
        (
            "Decision + 14 days", "Decision",
            "[milestone.unknown] there is no milestone “Decision”; did you mean decision?"
        ),
        (
            "beslissing + 14 dagen", "14 dagen",
            "[relative.days] beslissing + 14 dagen does not say after how many days; write decision + 14 days"
        ),
        (
            "before 2023-06-01T23:59+02:00", "23:59+02:00",
            "[time.form] 23:59+02:00 is not written as hour:minute in Belgian time; write 23:59"
        ),
    ])
    func everyFault(text: String, marked: String, report: String) {
        let error = #expect(throws: WhenError.self) { try When.parse(text) }
        guard let error else { return }
        #expect("[\(error.identifier)] \(error.message); \(error.help ?? "–")" == report)
        let scalars = Array(text.unicodeScalars).dropFirst(error.offset).prefix(error.length)
        #expect(String(String.UnicodeScalarView(scalars)) == marked)
        #expect(error.length >= 1)
    }

    @Test func anchorsThatAreNotThereGetASuggestion() {
        let error = #expect(throws: WhenError.self) {
            try When.parse("decison + 14 days", anchors: [.deadline, .decision])
        }
        #expect(error?.message == "there is no milestone “decison”")
        #expect(error?.help == "did you mean decision?")
        #expect(error?.length == 7)
        #expect(throws: Never.self) { try When.parse("decision + 14 days", anchors: [.decision]) }
    }

    @Test func offsetsCountScalarsOfTheWholeText() {
        let error = #expect(throws: WhenError.self) { try When.parse("\u{E9}\u{1F600} 2023") }
        #expect(error?.offset == 0)
        #expect(error?.length == 7)
        let inner = #expect(throws: WhenError.self) { try When.parse("   by  2023-06-31 ") }
        #expect(inner?.offset == 7)
        #expect(inner?.length == 10)
    }

    @Test func longTextIsCutInTheMessage() {
        let error = #expect(throws: WhenError.self) { try When.parse(String(repeating: "9", count: 5000)) }
        #expect(error?.message == String(repeating: "9", count: 40) + "… is not written as year-month-day")
    }
}
