import Schedule

/// One sign in a picture of timings.
struct TimelineMark: Sendable, Hashable {
    /// What the sign looks like. Each kind has a shape of its own, so that no reader needs colour.
    enum Kind: String, CaseIterable, Sendable {
        /// The time in which candidacies are accepted.
        case open
        case deadline
        case assessment
        case pitches
        case decision
        case rebuttal
        case matching
        /// A step of a region's own.
        case other
        /// The launch, when no deadline follows it.
        case launch
    }

    /// What is known of the limits.
    enum Shape: Sendable, Hashable {
        /// A day.
        case day
        /// A day on which it goes on if needed.
        case reserve
        /// From the first day to the last.
        case stretch
        /// A last day, and no first one: it takes place before.
        case noLaterThan
        /// A first day, and no last one.
        case noEarlierThan
    }

    var kind: Kind
    var shape: Shape
    /// Where it starts, in days since 1970-01-01; a time of day is a fraction.
    var start: Double
    /// Where it ends; for all but a stretch the same as its start.
    var end: Double
    /// The step and its date in words.
    var title: String

    /// Whether the sign is hollow, since nobody knows that the step takes place then.
    var isHollow: Bool { shape == .reserve || shape == .noLaterThan || shape == .noEarlierThan }
}

extension TimelineMark.Kind {
    init(_ key: MilestoneKey) {
        self =
            switch key {
            case .launch: .launch
            case .deadline: .deadline
            case .assessment: .assessment
            case .pitches: .pitches
            case .decision: .decision
            case .rebuttal: .rebuttal
            case .matching: .matching
            default: .other
            }
    }

    /// What the legend says of it.
    var label: String {
        switch self {
        case .open: "indienen kan"
        case .deadline: "deadline kandidaturen"
        case .assessment: "beoordeling"
        case .pitches: "pitches en jury"
        case .decision: "beslissing"
        case .rebuttal: "weerwoord"
        case .matching: "matching"
        case .other: "andere stap"
        case .launch: "lancering"
        }
    }
}
