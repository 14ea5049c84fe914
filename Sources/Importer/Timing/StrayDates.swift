import Schedule

/// Finds days in the text, outside the timing, that fall within the call and are those of no step: another deadline, an
/// extension, a meeting that the timing leaves out.
struct StrayDates {
    private let steps: [When]
    private let period: ClosedRange<CivilDate>

    /// How long behind the last step a day can still be one of the call, such as a deadline that moved.
    private static let daysBehind = 45
    /// How many days are asked about one by one.
    private static let mostQuestions = 10
    /// How many passages are looked at, and how much of each, in bytes.
    private static let (mostPassages, reach) = (500, 2_000)
    /// Words beside days on which somebody cannot be reached; these are asked about with the contact.
    private static let absences = ["bereikbaar", "afwezig", "verlof", "vakantie"]

    /// What is to be asked about days in the text.
    ///
    /// - Parameters:
    ///   - sections: the document; its timing is passed over.
    ///   - steps: the steps of the call as they were read.
    ///   - asked: lines about which something is asked already.
    static func questions(
        in sections: [Section], beside steps: [StepFact], asked: Set<SourcePlace>
    ) -> [Fact<String>] {
        guard let dates = StrayDates(steps.map(\.when)) else { return [] }
        let passages = sections.filter { $0.role != .timing }
            .flatMap { Passage.passages(of: $0.blocks.filter { !$0.isHeading }) }
        return passages.prefix(mostPassages).lazy
            .filter { !asked.contains($0.place) && dates.hasStray($0.text) }
            .prefix(mostQuestions)
            .map {
                Fact(
                    value: "a date stands here that is none of the steps': “\($0.text.prefix(200))”",
                    place: $0.place)
            }
    }

    /// Takes the steps; nil when none of them has a day.
    private init?(_ steps: [When]) {
        let days = steps.compactMap(Extent.init).flatMap {
            [$0.earliestDate, $0.latestDate].compactMap(\.self)
        }
        guard let first = days.min(), let last = days.max() else { return nil }
        self.steps = steps
        period = first...last.adding(days: Self.daysBehind)
    }

    private func hasStray(_ text: String) -> Bool {
        let plain = text.prefix(Self.reach).plain
        guard !Self.absences.contains(where: { plain.contains($0) }) else { return false }
        let bytes = Array(text.utf8.prefix(Self.reach))
        let times = DutchTimeFinder.times(in: bytes[...])
        return DutchDateFinder.mentions(in: bytes[...]).contains { mention in
            let years = mention.year.map { [$0] } ?? Array(period.lowerBound.year...period.upperBound.year)
            let days = years.compactMap { mention.date(inYear: $0) }.filter(period.contains)
            // The hour may stand apart from its day: `op 4 april na 10 uur`.
            let hours: [CivilTime?] = mention.time.map { [$0] } ?? (times.isEmpty ? [nil] : times.map(\.self))
            return !days.isEmpty && !days.contains { day in hours.contains { isOfAStep(day, $0) } }
        }
    }

    /// Whether a step takes place on a day, at an hour when both have one.
    private func isOfAStep(_ day: CivilDate, _ time: CivilTime?) -> Bool {
        steps.contains { step in
            switch step {
            case .moment(let date, let hour): date == day && (time == nil || time == hour)
            case .before(let bound), .by(let bound), .from(let bound):
                bound.date == day && (time == nil || bound.time == nil || time == bound.time)
            default:
                Extent(of: step).map { ($0.earliestDate ?? day) <= day && day <= ($0.latestDate ?? day) }
                    ?? false
            }
        }
    }
}
