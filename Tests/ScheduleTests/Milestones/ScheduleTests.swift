import Schedule
import Testing

@Suite struct ScheduleTests {
    private func milestone(_ key: MilestoneKey, _ notation: String, withdrawn: Bool = false) throws
        -> Milestone
    {
        Milestone(key: key, when: try When.parse(notation), withdrawn: withdrawn)
    }

    /// The anchor's date, and what `decision + 14 days` becomes.
    @Test(arguments: [
        ("2023-07-14", "2023-07-28", "vrijdag 28 juli 2023"),
        ("2023-07-14 17:00", "2023-07-28", "vrijdag 28 juli 2023"),
        (
            "2023-07-10 / 2023-07-14", "by 2023-07-28",
            "14 dagen na de communicatie over de beslissing, dus ten laatste op vrijdag 28 juli 2023"
        ),
        (
            "2023-W28", "by 2023-07-30",
            "14 dagen na de communicatie over de beslissing, dus ten laatste op zondag 30 juli 2023"
        ),
        (
            "before 2023-07-15", "before 2023-07-29",
            "14 dagen na de communicatie over de beslissing, dus vóór zaterdag 29 juli 2023"
        ),
        (
            "before 2023-07-15 12:00", "by 2023-07-29",
            "14 dagen na de communicatie over de beslissing, dus ten laatste op zaterdag 29 juli 2023"
        ),
        (
            "by 2023-06-16", "by 2023-06-30",
            "14 dagen na de communicatie over de beslissing, dus ten laatste op vrijdag 30 juni 2023"
        ),
        (
            "from 2023-06-16", "from 2023-06-30",
            "14 dagen na de communicatie over de beslissing, dus vanaf vrijdag 30 juni 2023"
        ),
        ("tba", "tba", "14 dagen na de communicatie over de beslissing"),
        ("2024-02-15", "2024-02-29", "donderdag 29 februari 2024"),
    ])
    func daysAfterAnotherStep(decision: String, notation: String, words: String) throws {
        let rebuttal = try milestone(.rebuttal, "decision + 14 days")
        let schedule = try Schedule([rebuttal, try milestone(.decision, decision)])
        let resolved = schedule.resolved(rebuttal)
        #expect(resolved.when.notation == notation)
        #expect(resolved.relation?.anchor == .decision)
        #expect(resolved.relation?.days == 14)
        #expect(DutchWording().when(resolved) == words)
    }

    @Test func optionalDaysLeaveALimitOnly() throws {
        let rebuttal = try milestone(.rebuttal, "pitches + 10 days")
        let pitches = Milestone(
            key: .pitches, when: try When.days(["2023-09-13"], optional: ["2023-09-14", "2023-09-15"]))
        let schedule = try Schedule([pitches, rebuttal])
        #expect(schedule.resolved(rebuttal).when.notation == "by 2023-09-25")
        #expect(!schedule.resolved(rebuttal).isCertain)
    }

    @Test func chainsAreFollowed() throws {
        let matching = try milestone(.matching, "rebuttal + 7 days")
        let schedule = try Schedule([
            matching, try milestone(.rebuttal, "decision + 14 days"),
            try milestone(.decision, "pitches + 1 day"),
            try milestone(.pitches, "2023-12-24"),
        ])
        #expect(schedule.resolved(matching).when.notation == "2024-01-15")
        #expect(schedule.extent(matching)?.end == (try brussels("2024-01-16 00:00")))
    }

    @Test func aLongChainIsNoBurden() throws {
        var milestones = [try milestone(.other("step-0"), "2023-01-01")]
        for number in 1...2000 {
            milestones.append(try milestone(.other("step-\(number)"), "step-\(number - 1) + 1 day"))
        }
        let schedule = try Schedule(milestones.reversed())
        #expect(schedule.resolved(milestones[2000]).when.notation == "2028-06-23")
    }

    @Test func nothingCountsFromAStepThatWasWithdrawn() throws {
        let rebuttal = try milestone(.rebuttal, "decision + 14 days")
        let schedule = try Schedule([try milestone(.decision, "2023-07-14", withdrawn: true), rebuttal])
        #expect(schedule.resolved(rebuttal).when == .toBeAnnounced)
    }

    @Test func theLabelOfTheAnchorIsUsed() throws {
        let follow = try milestone(.other("follow-up"), "open-house + 3 days")
        let house = Milestone(key: .other("open-house"), label: "Infosessie", when: .toBeAnnounced)
        let schedule = try Schedule([house, follow])
        #expect(DutchWording().when(schedule.resolved(follow)) == "3 dagen na ‘Infosessie’")
        #expect(house.title == "Infosessie")
        #expect(follow.title == "Follow up")
    }

    @Test(arguments: [
        (
            ["decision = decision + 1 day"],
            "[milestone.cycle] decision: decision is counted from itself; give one of them a date"
        ),
        (
            [
                "decision = rebuttal + 1 day", "rebuttal = matching + 1 day", "matching = decision + 2 days",
                "launch = decision + 1 day",
            ],
            "[milestone.cycle] decision: these milestones are counted from each other: decision → rebuttal → matching → decision; give one of them a date"
        ),
        (
            ["launch = decision + 1 day", "decision = rebuttal + 1 day", "rebuttal = decision + 1 day"],
            "[milestone.cycle] decision: these milestones are counted from each other: decision → rebuttal → decision; give one of them a date"
        ),
        (
            ["decision = 2023-07-14", "rebuttal = decison + 14 days"],
            "[milestone.unknown] rebuttal: rebuttal is counted from “decison”, and there is no such milestone; did you mean decision?"
        ),
        (
            ["decision = 2023-07-14", "rebuttal = moon + 14 days"],
            "[milestone.unknown] rebuttal: rebuttal is counted from “moon”, and there is no such milestone; count from one of these: decision"
        ),
        (
            ["decision = 2023-07-14", "decision = 2023-07-15"],
            "[milestone.repeated] decision: the milestone “decision” occurs twice; leave one of them out"
        ),
    ])
    func faults(steps: [String], report: String) throws {
        let milestones = try steps.map { step in
            let parts = step.split(separator: " = ").map(String.init)
            return try milestone(MilestoneKey(rawValue: parts[0]), parts[1])
        }
        let error = #expect(throws: ScheduleError.self) { try Schedule(milestones) }
        guard let error else { return }
        #expect("[\(error.identifier)] \(error.key): \(error.message); \(error.help ?? "–")" == report)
    }

    @Test func stepsAreInTheirOrder() throws {
        let schedule = try Schedule([
            try milestone(.other("first"), "tba"), try milestone(.decision, "tba"),
            try milestone(.other("then"), "tba"),
            try milestone(.launch, "tba"), try milestone(.other("info"), "tba"),
            try milestone(.deadline, "tba"),
        ])
        #expect(
            schedule.milestones.map(\.key.rawValue) == [
                "first", "launch", "info", "deadline", "decision", "then",
            ])
        #expect(schedule[.decision]?.key == .decision)
        #expect(schedule[.matching] == nil)
    }

    /// Written deadline; its day, time and exclusive end.
    @Test(arguments: [
        ("2023-06-01 23:59", "2023-06-01 23:59", "2023-06-02 00:00"),
        ("by 2023-06-01 23:59", "2023-06-01 23:59", "2023-06-02 00:00"),
        ("before 2023-06-01 23:59", "2023-06-01 23:59", "2023-06-02 00:00"),
        ("2023-06-01 17:00", "2023-06-01 17:00", "2023-06-01 17:01"),
        ("before 2023-06-01 17:00", "2023-06-01 17:00", "2023-06-01 17:00"),
        ("2023-06-01", "2023-06-01", "2023-06-02 00:00"),
        ("by 2023-06-01", "2023-06-01", "2023-06-02 00:00"),
        ("before 2023-06-01", "2023-05-31", "2023-06-01 00:00"),
        ("before 2023-06-01 00:00", "2023-05-31", "2023-06-01 00:00"),
        ("2023-10-29 23:59", "2023-10-29 23:59", "2023-10-30 00:00"),
    ])
    func deadlines(written: String, shown: String, end: String) throws {
        let schedule = try Schedule([try milestone(.deadline, written)])
        let deadline = try #require(schedule.deadline)
        #expect(Bound(deadline.date, deadline.time).description == shown)
        #expect(deadline.end == (try brussels(end)))
        #expect(deadline.daysLeft(at: deadline.end) == nil)
        #expect(deadline.daysLeft(at: deadline.end.adding(seconds: -1)) == 0)
        #expect(deadline.daysLeft(at: Brussels.startOfDay(deadline.date).adding(seconds: -1)) == 1)
    }

    @Test(arguments: ["tba", "from 2023-06-01", "2023-W23", "2023-05-30 / 2023-06-01", "launch + 3 days"])
    func datesThatAreNoDeadline(written: String) throws {
        let schedule = try Schedule([try milestone(.launch, "tba"), try milestone(.deadline, written)])
        #expect(schedule.deadline == nil)
    }

    @Test(arguments: [
        "before 2023-05-01", "by 2023-05-01", "by 2023-05-01 12:00", "from 2023-05-01", "2023-W18",
        "2023-05-01 / 2023-05-05", "decision + 3 days",
    ])
    func aDeadlineCountedFromAStepThatIsNotCertainIsNone(launch: String) throws {
        let schedule = try Schedule([
            try milestone(.launch, launch), try milestone(.deadline, "launch + 30 days"),
            try milestone(.decision, "2023-W14"),
        ])
        #expect(schedule.deadline == nil)
    }

    @Test func aDeadlineCountedFromADayWithReserveIsNone() throws {
        let launch = Milestone(
            key: .launch, when: try When.days(["2023-05-01"], optional: ["2023-05-02"]))
        #expect(try Schedule([launch, try milestone(.deadline, "launch + 30 days")]).deadline == nil)
    }

    /// However a deadline is written, it is certain, and so is what is counted from it.
    @Test(arguments: [
        ("2023-06-01 23:59", "2023-06-15"), ("before 2023-06-01", "2023-06-14"),
        ("by 2023-06-01", "2023-06-15"),
        ("before 2023-06-01 17:00", "2023-06-15"), ("launch + 7 days", "2023-05-12"),
    ])
    func daysAfterTheDeadlineAreCertain(deadline: String, rebuttal: String) throws {
        let step = try milestone(.rebuttal, "deadline + 14 days")
        let schedule = try Schedule([
            try milestone(.launch, "2023-04-21"), try milestone(.deadline, deadline), step,
        ])
        #expect(schedule.resolved(step).when.notation == rebuttal)
        #expect(schedule.resolved(step).isCertain)
    }

    @Test(arguments: [
        ("2023-04-21", "2023-04-21"), ("2023-04-21 09:30", "2023-04-21 09:30"), ("before 2023-04-21", nil),
        ("by 2023-04-21", nil), ("from 2023-04-21", nil), ("2023-W16", nil), ("2023-04-21 / 2023-04-24", nil),
        ("tba", nil),
    ])
    func onlyALaunchThatIsCertainIsAnOpening(launch: String, opening: String?) throws {
        #expect(try Schedule([try milestone(.launch, launch)]).opening?.description == opening)
        #expect(try Schedule([try milestone(.launch, launch, withdrawn: true)]).opening == nil)
    }

    @Test func aWithdrawnDeadlineIsNone() throws {
        #expect(try Schedule([try milestone(.deadline, "2023-06-01", withdrawn: true)]).deadline == nil)
    }
}
