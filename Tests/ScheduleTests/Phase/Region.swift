import Schedule

/// The dates of the five regions as they were published.
enum Region: String, CaseIterable {
    case genk, middenLimburg, pajotarl, turnhout, leuven

    func schedule() throws -> Schedule {
        try Schedule(try dates().map { Milestone(key: $0.0, when: $0.1) })
    }

    private func dates() throws -> [(MilestoneKey, When)] {
        switch self {
        case .genk, .middenLimburg:
            [
                (.launch, try When.parse("2023-04-21")), (.deadline, try When.parse("2023-06-01 23:59")),
                (.assessment, try When.parse("2023-W23 / 2023-W24")),
                (.pitches, try When.days(["2023-06-19", "2023-06-21", "2023-06-23"])),
                (.decision, try When.parse("before 2023-07-15")),
                (.rebuttal, try When.parse("decision + 14 days")),
                (.matching, try When.parse("tba")),
            ]
        case .pajotarl:
            [
                (.launch, try When.parse("2023-06-23")), (.deadline, try When.parse("2023-09-01 23:59")),
                (.assessment, try When.parse("2023-09-04 / 2023-09-08")),
                (.pitches, try When.days(["2023-09-13"], optional: ["2023-09-14", "2023-09-15"])),
                (.decision, try When.parse("before 2023-10-06")),
                (.rebuttal, try When.parse("before 2023-10-20")),
            ]
        case .turnhout:
            [
                (.launch, try When.parse("2023-03-31")), (.deadline, try When.parse("2023-05-12 23:59")),
                (.assessment, try When.parse("2023-W20 / 2023-W21")),
                (.pitches, try When.parse("2023-W22 / 2023-W23")),
                (.decision, try When.parse("by 2023-06-16")),
                (.rebuttal, try When.parse("decision + 14 days")),
                (.matching, try When.parse("2023-05-29 / 2023-06-09")),
            ]
        case .leuven:
            [
                (.launch, try When.parse("2023-04-28")), (.deadline, try When.parse("2023-06-09 23:59")),
                (.assessment, try When.parse("2023-W24")), (.pitches, try When.parse("from 2023-06-28")),
                (.decision, try When.parse("before 2023-07-07")),
                (.rebuttal, try When.parse("before 2023-07-20")),
            ]
        }
    }

    /// Every change of phase, as it follows from the published dates by hand; Belgian time.
    var expected: [String] {
        switch self {
        case .genk, .middenLimburg:
            [
                "– announced", "2023-04-21 00:00 open", "2023-05-25 00:00 closingSoon",
                "2023-06-01 00:00 lastDay",
                "2023-06-02 00:00 closed", "2023-06-05 00:00 inAssessment", "2023-06-19 00:00 jury",
                "2023-06-24 00:00 closed", "2023-07-15 00:00 decided",
            ]
        case .pajotarl:
            [
                "– announced", "2023-06-23 00:00 open", "2023-08-25 00:00 closingSoon",
                "2023-09-01 00:00 lastDay",
                "2023-09-02 00:00 closed", "2023-09-04 00:00 inAssessment", "2023-09-13 00:00 jury",
                "2023-09-16 00:00 closed", "2023-10-06 00:00 decided", "2023-10-20 00:00 concluded",
            ]
        case .turnhout:
            [
                "– announced", "2023-03-31 00:00 open", "2023-05-05 00:00 closingSoon",
                "2023-05-12 00:00 lastDay",
                "2023-05-13 00:00 closed", "2023-05-15 00:00 inAssessment", "2023-05-29 00:00 jury",
                "2023-06-12 00:00 closed", "2023-06-17 00:00 decided", "2023-07-01 00:00 concluded",
            ]
        case .leuven:
            [
                "– announced", "2023-04-28 00:00 open", "2023-06-02 00:00 closingSoon",
                "2023-06-09 00:00 lastDay",
                "2023-06-10 00:00 closed", "2023-06-12 00:00 inAssessment", "2023-06-28 00:00 jury",
                "2023-06-29 00:00 closed", "2023-07-07 00:00 decided",
            ]
        }
    }
}
