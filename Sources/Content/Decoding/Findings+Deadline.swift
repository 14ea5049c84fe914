import Diagnostics
import Schedule

/// Checks that a deadline is one last moment, since a page that cannot tell it never closes the call.
extension Findings {
    /// Reports a deadline whose own form names no last moment: weeks, several days, `from`; and one that is
    /// probably a day off.
    mutating func checkDeadline(_ milestone: Milestone, at place: SourceSpan) {
        guard milestone.key == .deadline, !milestone.withdrawn else { return }
        if let fault = milestone.when.faultOfDeadline { reportVagueDeadline(fault, at: place) }
        if let bound = milestone.when.firstMinute, let time = bound.time {
            let before = bound.date.adding(days: -1)
            warning(
                "deadline.midnight", at: place, "\(bound.date) \(time) is the start of that day, not its end",
                help: "write \(before) 23:59 for the end of the day before, "
                    + "or \(bound.date) 23:59 for the end of the day itself")
        }
    }

    /// Reports why a date cannot be a deadline: `not a week`.
    mutating func reportVagueDeadline(_ fault: String, at place: SourceSpan) {
        error(
            "deadline.vague", at: place, "the deadline must be one last moment, \(fault)",
            help: "write the last day, with the time if there is one: 2023-06-01 23:59")
    }
}

extension When {
    /// Why it cannot be a deadline; nil when it can, or when another milestone decides it.
    fileprivate var faultOfDeadline: String? {
        switch self {
        case .weeks(let first, let last): first == last ? "not a week" : "not several weeks"
        case .days(let days, let optional): days.count + optional.count > 1 ? "not several days" : nil
        case .interval: "not a stretch of days"
        case .from: "not the first one"
        case .moment, .before, .by, .after, .toBeAnnounced: nil
        }
    }

    /// The minute when it is the first of a day: `2023-06-01 00:00`, `before 2023-06-01 00:01`.
    fileprivate var firstMinute: Bound? {
        switch self {
        case .moment(let date, .midnight): Bound(date, .midnight)
        case .by(let bound) where bound.time == .midnight: bound
        case .before(let bound) where (bound.time?.minuteOfDay ?? 2) <= 1: bound
        case .moment, .by, .before, .days, .interval, .weeks, .from, .after, .toBeAnnounced: nil
        }
    }
}
