import Schedule
import Testing

@Suite struct PhaseTests {
    /// The timeline of steps written as `launch = 2023-04-21`, in UTC without the year's `2023-`.
    private func timeline(_ steps: String, days: Int = 7) throws -> [String] {
        let milestones = try steps.split(separator: ", ").map { step in
            let parts = step.split(separator: " = ").map(String.init)
            return Milestone(key: MilestoneKey(rawValue: parts[0]), when: try When.parse(parts[1]))
        }
        return Phase.timeline(try Schedule(milestones), closingSoonDays: days).map { change in
            let civil = change.start.map(Brussels.civil)
            return "\(civil.map { "\($0.date) \($0.time)" } ?? "–") \(change.phase)"
        }
    }

    @Test(arguments: [
        "launch = 2023-04-21", "deadline = tba", "deadline = from 2023-06-01", "decision = 2023-07-14",
    ])
    func withoutDeadlineItIsUndatedForEver(steps: String) throws {
        #expect(try timeline(steps) == ["– undated"])
    }

    /// The launch, and what comes before `closingSoon` on 25 May.
    @Test(arguments: [
        ("", ["– open"]),
        ("launch = 2023-04-21, ", ["– announced", "2023-04-21 00:00 open"]),
        ("launch = 2023-04-21 09:30, ", ["– announced", "2023-04-21 09:30 open"]),
        ("launch = before 2023-04-21, ", ["– announced", "2023-04-21 00:00 open"]),
        ("launch = by 2023-04-21, ", ["– announced", "2023-04-22 00:00 open"]),
        ("launch = 2023-W16, ", ["– announced", "2023-04-24 00:00 open"]),
        ("launch = 2023-04-17 / 2023-04-21, ", ["– announced", "2023-04-22 00:00 open"]),
    ])
    func launches(launch: String, start: [String]) throws {
        let rest = ["2023-05-25 00:00 closingSoon", "2023-06-01 00:00 lastDay", "2023-06-01 12:01 closed"]
        #expect(try timeline(launch + "deadline = 2023-06-01 12:00") == start + rest)
    }

    @Test(arguments: ["tba", "from 2023-04-21"])
    func aLaunchThatIsNeverCertainNeverOpens(launch: String) throws {
        #expect(
            try timeline("launch = \(launch), deadline = 2023-06-01") == [
                "– announced", "2023-06-02 00:00 closed",
            ])
    }

    @Test func aLaunchWithDaysInReserveIsCertainAfterTheLast() throws {
        let launch = Milestone(
            key: .launch, when: try When.days(["2023-04-20"], optional: ["2023-04-21"]))
        let schedule = try Schedule([
            launch, Milestone(key: .deadline, when: try When.parse("2023-06-01")),
        ])
        #expect(Phase.at(try brussels("2023-04-21 23:59"), schedule) == .announced)
        #expect(Phase.at(try brussels("2023-04-22 00:00"), schedule) == .open)
    }

    @Test func aLaunchInTheLastDaysGoesStraightToClosingSoon() throws {
        #expect(
            try timeline("launch = 2023-05-30, deadline = 2023-06-01") == [
                "– announced", "2023-05-30 00:00 closingSoon", "2023-06-01 00:00 lastDay",
                "2023-06-02 00:00 closed",
            ])
    }

    @Test(arguments: [0, -3, .min])
    func withoutDaysItIsNeverClosingSoon(days: Int) throws {
        #expect(
            try timeline("deadline = 2023-06-01", days: days)
                == ["– open", "2023-06-01 00:00 lastDay", "2023-06-02 00:00 closed"])
    }

    @Test func anyNumberOfDaysIsSafe() throws {
        #expect(try timeline("deadline = 2023-06-01", days: .max).contains("2023-06-01 00:00 lastDay"))
    }

    @Test func daysBeforeAreCountedOverAChangeOfTheClock() throws {
        #expect(
            try timeline("deadline = 2023-03-29 23:59") == [
                "– open", "2023-03-22 00:00 closingSoon", "2023-03-29 00:00 lastDay",
                "2023-03-30 00:00 closed",
            ])
    }

    /// Steps after the deadline of 1 June, and the changes that follow `closed`.
    @Test(arguments: [
        (
            "assessment = 2023-06-05 / 2023-06-09",
            ["2023-06-05 00:00 inAssessment", "2023-06-10 00:00 closed"]
        ),
        ("assessment = from 2023-06-05", ["2023-06-05 00:00 inAssessment", "2023-06-06 00:00 closed"]),
        ("assessment = before 2023-06-05", []),
        (
            "assessment = 2023-06-05, pitches = tba, decision = 2023-06-20",
            ["2023-06-05 00:00 inAssessment", "2023-06-06 00:00 closed", "2023-06-21 00:00 decided"]
        ),
        (
            "assessment = 2023-06-05, decision = 2023-06-20",
            ["2023-06-05 00:00 inAssessment", "2023-06-20 00:00 closed", "2023-06-21 00:00 decided"]
        ),
        (
            "pitches = 2023-06-19, decision = 2023-06-30 17:00",
            ["2023-06-19 00:00 jury", "2023-06-30 17:00 decided"]
        ),
        (
            "pitches = 2023-06-19, decision = by 2023-06-30 17:00",
            ["2023-06-19 00:00 jury", "2023-06-20 00:00 closed", "2023-06-30 17:01 decided"]
        ),
        ("decision = from 2023-06-19", []),
        (
            "decision = 2023-07-14, rebuttal = 2023-07-17 / 2023-07-28",
            ["2023-07-15 00:00 decided", "2023-07-17 00:00 rightOfReply", "2023-07-29 00:00 concluded"]
        ),
        (
            "decision = 2023-07-14, rebuttal = decision + 14 days",
            ["2023-07-15 00:00 decided", "2023-07-28 00:00 rightOfReply", "2023-07-29 00:00 concluded"]
        ),
        ("decision = 2023-07-14, rebuttal = from 2023-07-17", ["2023-07-15 00:00 decided"]),
        ("decision = 2023-07-14, rebuttal = tba", ["2023-07-15 00:00 decided"]),
        ("decision = tba, rebuttal = by 2023-07-28", []),
        (
            "decision = 2023-07-14, rebuttal = by 2023-07-28, matching = 2023-08-04",
            ["2023-07-15 00:00 decided", "2023-08-05 00:00 concluded"]
        ),
        (
            "decision = 2023-07-14, rebuttal = 2023-07-17 / 2023-07-28, matching = tba",
            [
                "2023-07-15 00:00 decided", "2023-07-17 00:00 rightOfReply", "2023-07-29 00:00 decided",
            ]
        ),
        (
            "assessment = 2023-05-22 / 2023-06-09, pitches = 2023-06-08",
            ["2023-06-08 00:00 jury", "2023-06-09 00:00 inAssessment", "2023-06-10 00:00 closed"]
        ),
    ])
    func stepsAfterTheDeadline(steps: String, changes: [String]) throws {
        let all = try timeline("deadline = 2023-06-01, " + steps)
        let closed = try #require(all.firstIndex { $0.hasPrefix("2023-06-02 00:00") })
        let isAtOnce = steps.hasPrefix("assessment = 2023-05-22")
        #expect(all[closed].hasSuffix(isAtOnce ? "inAssessment" : "closed"))
        #expect(Array(all.dropFirst(closed + 1)) == changes)
    }

    @Test func withdrawnStepsDecideNothing() throws {
        let schedule = try Schedule([
            Milestone(key: .launch, when: try When.parse("2023-05-30"), withdrawn: true),
            Milestone(key: .deadline, when: try When.parse("2023-06-01")),
            Milestone(key: .decision, when: try When.parse("2023-07-14"), withdrawn: true),
        ])
        // A call is not open because its launch was called off.
        #expect(Phase.at(try brussels("2023-05-31 12:00"), schedule) == .announced)
        #expect(Phase.at(try brussels("2030-01-01 12:00"), schedule) == .closed)
    }

    /// Between two changes nothing changes, and at each something does: tried at every minute of a call.
    @Test func nothingChangesBetweenChanges() throws {
        for region in [Region.genk, .leuven] {
            let schedule = try region.schedule()
            let start = try brussels("2023-04-01 00:00")
            var next = Phase.nextChange(after: start, schedule)
            var phase = Phase.at(start, schedule)
            for minute: Int64 in 1..<(150 * 96) {
                let now = start.adding(seconds: minute * 900)
                let current = Phase.at(now, schedule)
                let isDue = next.map { now >= $0 } ?? false
                #expect((current != phase) == isDue)
                guard isDue else { continue }
                next = Phase.nextChange(after: now, schedule)
                phase = current
            }
            #expect(next == nil)
        }
    }

    @Test func randomSchedulesChangeOnlyWhenTheySay() throws {
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<300 {
            let schedule = try Self.schedule(&generator)
            let timeline = Phase.timeline(schedule)
            for change in timeline.dropFirst() {
                let start = try #require(change.start)
                let before = start.adding(seconds: -1)
                #expect(Phase.at(start, schedule) == change.phase)
                #expect(Phase.at(before, schedule) != change.phase)
                #expect(Phase.nextChange(after: before, schedule) == start)
            }
            var now = try brussels("2022-12-01 00:00")
            for _ in 0..<300 {
                now = now.adding(seconds: Int64.random(in: 1...200_000, using: &generator))
                let expected = timeline.last { $0.start.map { $0 <= now } ?? true }?.phase
                #expect(Phase.at(now, schedule) == expected)
            }
        }
    }

    /// Steps of any form within one year, in any order.
    private static func schedule(_ generator: inout SeededGenerator) throws -> Schedule {
        let newYear = try day("2023-01-01")
        var milestones: [Milestone] = []
        for key in MilestoneKey.standard {
            let first = newYear.adding(days: Int.random(in: 0...300, using: &generator))
            let bound = Bound(first, Bool.random(using: &generator) ? generator.time() : nil)
            let isDeadline = key == .deadline
            let when: When =
                switch Int.random(in: 0...(isDeadline ? 3 : 7), using: &generator) {
                case 0: .moment(first, generator.time())
                case 1: .day(first)
                case 2: .before(bound)
                case 3: .by(bound)
                case 4: .interval(first, first.adding(days: 12))
                case 5: .from(bound)
                case 6: .after(.deadline, days: 20)
                default: .toBeAnnounced
                }
            milestones.append(Milestone(key: key, when: when, withdrawn: generator.next() % 10 == 0))
        }
        return try Schedule(milestones)
    }
}
