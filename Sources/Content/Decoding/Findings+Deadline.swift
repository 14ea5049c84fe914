import Diagnostics
import Schedule

/// Checks that a deadline is one last moment, since a page that cannot tell it never closes the call.
extension Findings {
    /// Reports a deadline whose own form names no last moment: weeks, several days, `from`.
    mutating func checkDeadline(_ milestone: Milestone, at place: SourceSpan) {
        guard milestone.key == .deadline, !milestone.withdrawn, let fault = milestone.when.faultOfDeadline
        else { return }
        reportVagueDeadline(fault, at: place)
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
        case .from: "not the first one"
        case .moment, .interval, .before, .by, .after, .toBeAnnounced: nil
        }
    }
}
