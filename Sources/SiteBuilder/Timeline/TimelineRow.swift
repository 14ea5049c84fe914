import Content
import Schedule

/// The timing of one region as a row of a picture.
struct TimelineRow: Sendable {
    /// The name of the region.
    var title: String
    /// Its signs. Steps without any date, and those that were withdrawn, have none.
    var marks: [TimelineMark]

    /// The row of a region.
    init(_ region: Region) {
        self.init(title: region.title, schedule: region.schedule)
    }

    /// The row of a schedule.
    init(title: String, schedule: Schedule) {
        self.title = title
        let open = Self.open(schedule)
        let steps = schedule.milestones.filter { step in
            !step.withdrawn && !(step.key == .launch && open != nil)
        }
        // The deadline stands at the end of the time for candidacies, so it comes next.
        let ordered = steps.filter { $0.key == .deadline } + steps.filter { $0.key != .deadline }
        marks = (open.map { [$0] } ?? []) + ordered.flatMap { Self.marks(of: $0, in: schedule) }
    }

    /// From the launch up to the deadline, when both are certain.
    private static func open(_ schedule: Schedule) -> TimelineMark? {
        guard let start = schedule.opening?.date, let deadline = schedule.deadline,
            Double(start.dayNumber) < end(of: deadline)
        else { return nil }
        let words = "Indienen: \(DutchWording().parts(window: schedule, until: deadline, isBrief: true).text)"
        return TimelineMark(
            kind: .open, shape: .stretch, start: Double(start.dayNumber), end: end(of: deadline), title: words
        )
    }

    private static func marks(of step: Milestone, in schedule: Schedule) -> [TimelineMark] {
        let resolved = schedule.resolved(step)
        let kind = TimelineMark.Kind(step.key)
        let title = "\(step.title): \(DutchWording().when(resolved))"
        func mark(_ shape: TimelineMark.Shape, _ start: Double, _ end: Double? = nil) -> TimelineMark {
            TimelineMark(kind: kind, shape: shape, start: start, end: end ?? start, title: title)
        }
        func stretch(_ first: CivilDate, _ last: CivilDate) -> TimelineMark {
            mark(.stretch, Double(first.dayNumber), Double(last.dayNumber + 1))
        }
        if step.key == .deadline, let deadline = schedule.deadline { return [mark(.day, end(of: deadline))] }
        switch resolved.when {
        case .moment(let day, let time):
            return [mark(.day, Double(day.dayNumber) + Double(time.minuteOfDay) / 1440)]
        case .days(let days, let optional):
            return days.map { mark(.day, Double($0.dayNumber) + 0.5) }
                + optional.map { mark(.reserve, Double($0.dayNumber) + 0.5) }
        case .interval(let first, let last): return [stretch(first, last)]
        case .weeks(let first, let last): return [stretch(first.monday, last.sunday)]
        case .before, .by:
            guard let last = schedule.extent(step)?.latestDate else { return [] }
            return [mark(.noLaterThan, Double(last.dayNumber + 1))]
        case .from(let bound): return [mark(.noEarlierThan, Double(bound.date.dayNumber))]
        case .after, .toBeAnnounced: return []
        }
    }

    /// A deadline of a whole day is at its end.
    private static func end(of deadline: Deadline) -> Double {
        Double(deadline.date.dayNumber) + (deadline.time.map { Double($0.minuteOfDay) / 1440 } ?? 1)
    }
}
