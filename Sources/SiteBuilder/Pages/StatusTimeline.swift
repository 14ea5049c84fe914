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
    /// The status after the deadline, which several periods share.
    private let closed: String
    private var json = ""

    /// Room for what most regions need, in bytes.
    private static let usualSize = 2048

    /// The data of a page that is built at a moment at which the deadline has passed or not; nil when what the
    /// page says without them is all that will ever be true.
    ///
    /// Nobody reads a page before it was built: one that was built after the deadline knows nothing of earlier
    /// periods, whatever the reader's clock says.
    static func json(_ schedule: Schedule, isClosed: Bool, closingSoonDays: Int, detail: Detail) -> String? {
        guard schedule.deadline != nil, !(isClosed && detail == .brief) else { return nil }
        var periods = StatusPeriod.timeline(schedule, closingSoonDays: closingSoonDays)[...]
        let end = periods.firstIndex(where: \.phase.isAfterDeadline) ?? periods.endIndex
        if isClosed { periods = periods[end...] }
        if detail == .brief { periods = periods[...min(end, periods.endIndex - 1)] }
        var timeline = StatusTimeline(schedule, detail)
        for period in periods { timeline.append(period) }
        return timeline.json + "]"
    }

    private init(_ schedule: Schedule, _ detail: Detail) {
        self.detail = detail
        self.schedule = schedule
        closed = detail == .brief ? wording.phase(.closed) : wording.closed(schedule.deadline)
        json.reserveCapacity(Self.usualSize)
    }

    private mutating func append(_ period: StatusPeriod) {
        let isFirst = json.isEmpty
        json += isFirst ? "[[" : ",["
        json += isFirst ? "0" : String(period.start?.secondsSinceEpoch ?? 0)
        append(phase(period.phase))
        if period.phase.isAfterDeadline {
            append(closed)
            if detail == .full, let next = period.next { append(wording.planned(next, in: schedule)) }
        } else {
            let words = wording.status(period, of: schedule)
            append(words.text)
            if let countdown = period.countdown, let oneDay = words.oneDay {
                json += ",null,"
                json += String(countdown.secondsSinceEpoch)
                append(oneDay)
            }
        }
        json += "]"
    }

    private func phase(_ phase: Phase) -> String {
        guard phase.isAfterDeadline, phase != .closed else { return phase.rawValue }
        return detail == .brief ? Phase.closed.rawValue : "\(Phase.closed.rawValue) \(phase.rawValue)"
    }

    /// Appends a string of JSON; labels of steps are the editor's and may hold anything.
    private mutating func append(_ text: String) {
        json += ",\""
        if text.utf8.contains(where: Self.isSpecial) {
            for scalar in text.unicodeScalars { append(scalar) }
        } else {
            json += text
        }
        json += "\""
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\"", "\\":
            json += "\\"
            json.unicodeScalars.append(scalar)
        case "\u{0}"..."\u{1F}":
            let digits = String(scalar.value, radix: 16)
            json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: json.unicodeScalars.append(scalar)
        }
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }
}
