import Schedule

/// The periods of a region as data for `view.js`, in JSON (RFC 8259): a list of
/// `[from, phase, status, next, countdown, oneDay]`, in order.
///
/// - `from`: the first second of the period since 1970, UTC; 0 when it has held for ever
/// - `phase`: what style sheets may look at, such as `open`; after the deadline `closed`, or `closed jury`
/// - `status`: the words, `#` standing for the days left; null where they are those of the period before
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
    /// Whether it was told.
    private var toldClosed = false
    /// The last step that was announced, and the sentence on it: several periods in a row may share it.
    private var planned: (step: Milestone, sentence: String)?
    private var json: [UInt8] = []

    /// Room for what most regions need, in bytes.
    private static let usualSize = 2048

    /// The data of a page that is built at a moment at which the deadline has passed or not; nil when what the
    /// page says without them is all that will ever be true.
    ///
    /// Nobody reads a page before it was built: one that was built after the deadline knows nothing of earlier
    /// periods, whatever the reader's clock says.
    static func json(_ schedule: Schedule, isClosed: Bool, closingSoonDays: Int, detail: Detail) -> String? {
        guard schedule.deadline != nil, !(isClosed && detail == .brief) else { return nil }
        var timeline = StatusTimeline(schedule, detail)
        switch detail {
        case .brief:
            for period in StatusPeriod.timelineToDeadline(schedule, closingSoonDays: closingSoonDays) {
                timeline.append(period)
            }
        case .full:
            for period in StatusPeriod.timeline(schedule, closingSoonDays: closingSoonDays)
            where !isClosed || period.phase.isAfterDeadline { timeline.append(period) }
        }
        timeline.append("]")
        return String(decoding: timeline.json, as: UTF8.self)
    }

    private init(_ schedule: Schedule, _ detail: Detail) {
        self.detail = detail
        self.schedule = schedule
        closed = detail == .brief ? wording.phase(.closed) : wording.closed(schedule.deadline)
        json.reserveCapacity(Self.usualSize)
    }

    private mutating func append(_ period: StatusPeriod) {
        let isFirst = json.isEmpty
        append(isFirst ? "[[" : ",[")
        append(isFirst ? 0 : period.start?.secondsSinceEpoch ?? 0)
        appendPhase(period.phase)
        if period.phase.isAfterDeadline {
            if toldClosed { append(",null") } else { append(text: closed) }
            toldClosed = true
            if detail == .full, let next = period.next { append(text: sentence(on: next)) }
        } else {
            let words = wording.status(period, of: schedule)
            append(text: words.text)
            if let countdown = period.countdown, let oneDay = words.oneDay {
                append(",null,")
                append(countdown.secondsSinceEpoch)
                append(text: oneDay)
            }
        }
        append("]")
    }

    private mutating func sentence(on step: Milestone) -> String {
        if let planned, planned.step == step { return planned.sentence }
        let sentence = wording.planned(step, in: schedule)
        planned = (step, sentence)
        return sentence
    }

    /// `open`, `closed`, `closed jury`.
    private mutating func appendPhase(_ phase: Phase) {
        let isLater = phase.isAfterDeadline && phase != .closed
        append(isLater ? ",\"closed" : ",\"")
        if isLater, detail == .full { append(" ") }
        if !isLater || detail == .full { json.append(contentsOf: phase.rawValue.utf8) }
        append("\"")
    }

    /// Appends a string of JSON; labels of steps are the editor's and may hold anything.
    private mutating func append(text: String) {
        append(",\"")
        JSONEscaping.append(text, to: &json)
        append("\"")
    }

    private mutating func append(_ number: Int64) {
        json.append(contentsOf: String(number).utf8)
    }

    private mutating func append(_ json: StaticString) {
        json.withUTF8Buffer { self.json.append(contentsOf: $0) }
    }
}
