import Schedule

/// The periods of a region as data for `view.js`, in JSON (RFC 8259): a list of
/// `[from, phase, status, next, countdown, oneDay]`, in order.
///
/// - `from`: the first second of the period since 1970, UTC; 0 when it has held for ever
/// - `phase`: what style sheets may look at, such as `open`; after the deadline `closed`, or `closed jury`
/// - `status`: the words, `#` standing for the days left
/// - `next`: a sentence on the step that follows, or null
/// - `countdown`, `oneDay`: the second that days are counted to, and the words for one day
///
/// What is null at the end is left out.
struct StatusTimeline {
    /// How much is told.
    enum Detail {
        /// Every phase, and what comes next.
        case full
        /// The status up to the deadline, and that it is closed.
        case brief
    }

    private let wording = DutchWording()
    private let detail: Detail
    private let schedule: Schedule

    /// The data of a page that is built at a moment at which the deadline has passed or not; nil when what the
    /// page says without them is all that will ever be true.
    ///
    /// Nobody reads a page before it was built: one that was built after the deadline knows nothing of earlier
    /// periods, whatever the reader's clock says.
    static func json(_ schedule: Schedule, isClosed: Bool, closingSoonDays: Int, detail: Detail) -> String? {
        guard schedule.deadline != nil, !(isClosed && detail == .brief) else { return nil }
        let periods = StatusPeriod.timeline(schedule, closingSoonDays: closingSoonDays)
        return StatusTimeline(detail: detail, schedule: schedule)
            .json(isClosed ? periods.filter(\.phase.isAfterDeadline) : periods)
    }

    private init(detail: Detail, schedule: Schedule) {
        self.detail = detail
        self.schedule = schedule
    }

    private func json(_ periods: [StatusPeriod]) -> String {
        var entries: [String] = []
        for (index, period) in periods.enumerated() {
            entries.append(entry(period, from: index == 0 ? nil : period.start))
            if detail == .brief, period.phase.isAfterDeadline { break }
        }
        return "[" + entries.joined(separator: ",") + "]"
    }

    private func entry(_ period: StatusPeriod, from start: Instant?) -> String {
        let words = wording.status(period, of: schedule)
        let isBriefEnd = detail == .brief && period.phase.isAfterDeadline
        var fields = [
            String(start?.secondsSinceEpoch ?? 0),
            quoted(phase(period.phase)),
            quoted(isBriefEnd ? wording.phase(.closed) : words.text),
        ]
        if let countdown = period.countdown, let oneDay = words.oneDay {
            fields += ["null", String(countdown.secondsSinceEpoch), quoted(oneDay)]
        } else if detail == .full, let next = period.next {
            fields.append(quoted(wording.planned(next, in: schedule)))
        }
        return "[" + fields.joined(separator: ",") + "]"
    }

    private func phase(_ phase: Phase) -> String {
        guard phase.isAfterDeadline, phase != .closed else { return phase.rawValue }
        return detail == .brief ? Phase.closed.rawValue : "\(Phase.closed.rawValue) \(phase.rawValue)"
    }

    /// A string of JSON; labels of steps are the editor's and may hold anything.
    private func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            case "\u{0}"..."\u{1F}":
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
