import Schedule
import Testing

@Suite struct StatusPeriodTests {
    private func schedule(_ steps: [(MilestoneKey, String)]) throws -> Schedule {
        try Schedule(try steps.map { Milestone(key: $0.0, when: try When.parse($0.1)) })
    }

    private func describe(_ schedule: Schedule, days: Int = 7) -> [String] {
        StatusPeriod.timeline(schedule, closingSoonDays: days).map { period in
            let civil = period.start.map(Brussels.civil)
            let start = civil.map { "\($0.date) \($0.time)" } ?? "–"
            let count = period.countdown.map { " to \($0.iso)" } ?? ""
            return "\(start) \(period.phase)\(count)" + (period.next.map { " → \($0.key)" } ?? "")
        }
    }

    @Test func periodsOfACall() throws {
        #expect(
            describe(try Region.turnhout.schedule()) == [
                "– announced",
                "2023-03-31 00:00 open to 2023-05-11T22:00:00Z",
                "2023-05-05 00:00 closingSoon to 2023-05-11T22:00:00Z",
                "2023-05-12 00:00 lastDay",
                "2023-05-13 00:00 closed → assessment",
                "2023-05-15 00:00 inAssessment → assessment",
                "2023-05-29 00:00 jury → pitches",
                "2023-06-12 00:00 closed → decision",
                "2023-06-17 00:00 decided → rebuttal",
                "2023-07-01 00:00 concluded",
            ])
    }

    @Test func changesOfTheClockStartPeriods() throws {
        #expect(
            describe(try schedule([(.launch, "2023-03-01"), (.deadline, "2023-11-20")])) == [
                "– announced",
                "2023-03-01 00:00 open to 2023-11-19T23:00:00Z",
                "2023-03-26 03:00 open to 2023-11-19T22:00:00Z",
                "2023-10-29 02:00 open to 2023-11-19T23:00:00Z",
                "2023-11-13 00:00 closingSoon to 2023-11-19T23:00:00Z",
                "2023-11-20 00:00 lastDay",
                "2023-11-21 00:00 closed",
            ])
    }

    @Test func theCountStartsTwoYearsBefore() throws {
        let periods = describe(try schedule([(.deadline, "2023-03-20")]))
        #expect(periods.prefix(2) == ["– open", "2021-03-20 00:00 open to 2023-03-19T23:00:00Z"])
        #expect(
            describe(try schedule([(.deadline, "2023-03-20")]), days: 1000).prefix(3) == [
                "– open", "2020-06-23 00:00 closingSoon",
                "2021-03-20 00:00 closingSoon to 2023-03-19T23:00:00Z",
            ])
    }

    @Test func withoutADeadlineNothingChanges() throws {
        #expect(describe(try schedule([(.launch, "2023-03-01")])) == ["– undated"])
    }

    @Test func stepsWithoutDatesOrWithdrawnAreNotNext() throws {
        let withdrawn = Milestone(key: .assessment, when: try When.parse("2023-06-05"), withdrawn: true)
        let steps = try Schedule([
            Milestone(key: .deadline, when: try When.parse("2023-06-01")), withdrawn,
            Milestone(key: .matching, when: .toBeAnnounced),
            Milestone(key: .decision, when: try When.parse("before 2023-07-15")),
        ])
        #expect(StatusPeriod.timeline(steps).compactMap(\.next?.key) == [.decision])
    }

    /// What a page does with a period, against the count of ``Deadline``: at every hour, and a second either side.
    @Test(arguments: [
        ("2023-03-01", "2023-05-12 23:59"), ("2023-08-01", "2023-11-20 12:00"), ("2023-01-01", "2024-04-01"),
        ("2022-06-01", "before 2023-03-27"), ("2023-10-01", "2023-10-29 23:59"),
    ])
    func countsTheDaysOfBelgium(launch: String, deadline: String) throws {
        let schedule = try schedule([(.launch, launch), (.deadline, deadline)])
        let end = try #require(schedule.deadline?.end)
        let periods = StatusPeriod.timeline(schedule)
        var hour = try #require(periods[1].start)
        var wrong: [String] = []
        while hour < end {
            for now in [hour.adding(seconds: -1), hour, hour.adding(seconds: 1)] {
                let period = periods.last { $0.start.map { $0 <= now } ?? true }
                guard let countdown = period?.countdown else { continue }
                let rest = countdown.secondsSinceEpoch - now.secondsSinceEpoch
                let days = Int((rest + 86_399) / 86_400)
                if days != schedule.deadline?.daysLeft(at: now) { wrong.append("\(now.iso): \(days)") }
            }
            hour = hour.adding(seconds: 3600)
        }
        #expect(wrong == [])
    }

    @Test(arguments: Region.allCases)
    func phasesAreThoseOfThePhase(region: Region) throws {
        let schedule = try region.schedule()
        for period in StatusPeriod.timeline(schedule) {
            guard let start = period.start else { continue }
            #expect(Phase.at(start, schedule) == period.phase)
        }
        let starts = Set(StatusPeriod.timeline(schedule).compactMap(\.start))
        #expect(starts.isSuperset(of: Phase.timeline(schedule).compactMap(\.start)))
    }
}
