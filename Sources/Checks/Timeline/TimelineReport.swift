import Diagnostics
import Schedule

/// What the site says wrongly at one moment.
struct TimelineReport {
    /// The moment for which the site was rendered.
    let moment: Instant
    private(set) var findings: [Diagnostic] = []

    init(moment: Instant) {
        self.moment = moment
    }

    /// Notes what is wrong when something does not hold.
    mutating func expect(_ holds: Bool, _ message: @autoclosure () -> String) {
        guard !holds else { return }
        let page = TimelineRule.explanation
        let civil = Brussels.civil(moment)
        let second = civil.second == 0 ? "" : ":\(civil.second)"
        findings.append(
            Diagnostic(
                page.severity, page.identifier,
                "built for \(civil.date) \(civil.time)\(second), \(message())",
                help: "see that the template prints the banner, the status and its data-timeline"))
    }
}
