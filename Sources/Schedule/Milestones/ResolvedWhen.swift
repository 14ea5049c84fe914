/// When a step takes place, with “N days after another step” worked out as far as logic goes.
///
/// | the other step takes place | the date that follows |
/// | --- | --- |
/// | at a moment or on days | N days after its last day: a certain date |
/// | on days, and optional ones | `by` N days after the last optional day |
/// | in an interval or in weeks | `by` N days after the last day: it may be over on any day of them |
/// | `before D` | `before` D + N |
/// | `by D`, `by D 17:00`, `before D 17:00` | `by` D + N |
/// | `from D` | `from` D + N |
/// | it is the ``Deadline`` | N days after its last day: a certain date, however it was written |
/// | `tba`, or it was withdrawn | `tba` |
///
/// So a right of reply of 14 days after a decision “before 15 July” has no certain date, but ends before 29 July.
public struct ResolvedWhen: Sendable, Hashable {
    /// What another step has to do with it.
    public struct Relation: Sendable, Hashable {
        /// The step that is counted from.
        public let anchor: MilestoneKey
        /// The label of that step, when the region gave it one.
        public let anchorLabel: String?
        /// How many days later, 1 to 1000.
        public let days: Int
    }

    /// The date, never `.after`. With a relation it is a certain day, or a limit, or `.toBeAnnounced`.
    public let when: When
    /// What it was counted from; nil when the date was written as such.
    public let relation: Relation?

    /// A date that was written as such.
    init(_ when: When) {
        self.when = when
        relation = nil
    }

    /// The date that lies so many days after another.
    init(_ anchor: ResolvedWhen, relation: Relation) {
        when = anchor.when.adding(days: relation.days)
        self.relation = relation
    }

    /// Whether it says on which days the step takes place, rather than before, by or from when, or nothing.
    public var isCertain: Bool {
        switch when {
        case .moment, .days, .interval, .weeks: true
        case .before, .by, .from, .after, .toBeAnnounced: false
        }
    }
}

extension When {
    /// What is certain of the date so many days after this one.
    fileprivate func adding(days count: Int) -> When {
        switch self {
        case .moment(let date, _): .day(date.adding(days: count))
        case .interval(_, let last): .by(Bound(last.adding(days: count)))
        case .weeks(_, let last): .by(Bound(last.sunday.adding(days: count)))
        case .days(let days, let optional): Self.adding(count, after: days, optional)
        case .before(let bound) where bound.time == nil || bound.time == .midnight:
            .before(Bound(bound.date.adding(days: count)))
        case .before(let bound), .by(let bound): .by(Bound(bound.date.adding(days: count)))
        case .from(let bound): .from(Bound(bound.date.adding(days: count)))
        case .after, .toBeAnnounced: .toBeAnnounced
        }
    }

    private static func adding(_ count: Int, after days: [CivilDate], _ optional: [CivilDate]) -> When {
        guard let last = days.last else { return .toBeAnnounced }
        guard let lastOptional = optional.last, lastOptional > last else {
            return .day(last.adding(days: count))
        }
        return .by(Bound(lastOptional.adding(days: count)))
    }
}
