import Content
import Schedule

/// Where the call of one region stands at a moment.
struct RegionStatus: Sendable {
    let slug: Slug
    let title: String
    let phase: Phase
    /// When candidacies stop being accepted; nil when that is not known.
    let deadline: Deadline?
    /// How many times midnight passes in Belgium until the last day; nil without a deadline to come.
    let daysLeft: Int?
    /// The next phase and the instant at which it begins; nil when none will follow.
    let next: (start: Instant, phase: Phase)?

    /// Works out the status of a region.
    init(_ region: Region, at now: Instant, closingSoonDays: Int) {
        let schedule = region.schedule
        slug = region.slug
        title = region.title
        phase = Phase.at(now, schedule, closingSoonDays: closingSoonDays)
        deadline = schedule.deadline
        daysLeft = schedule.deadline?.daysLeft(at: now)
        next = Phase.nextChange(after: now, schedule, closingSoonDays: closingSoonDays).map { start in
            (start, Phase.at(start, schedule, closingSoonDays: closingSoonDays))
        }
    }
}

extension RegionStatus {
    /// What decides where a region stands in a list: what can still be acted on first, what is over last.
    var urgency: (rank: Int, instant: Int64) {
        let end = deadline?.end.secondsSinceEpoch ?? .max
        return switch phase {
        case .open, .closingSoon, .lastDay: (0, end)
        case .announced: (1, next?.start.secondsSinceEpoch ?? end)
        case .undated: (2, .max)
        case .closed, .inAssessment, .jury, .decided, .rightOfReply:
            (3, next?.start.secondsSinceEpoch ?? .max)
        case .concluded: (4, -end)
        }
    }
}
