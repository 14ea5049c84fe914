import Schedule

/// One line of a list of dates: a step of a region, in one month.
struct AgendaItem: Sendable {
    /// How the line says when it is.
    enum Date: Sendable, Hashable {
        /// One day of a step that takes place on several; a reserve day is used only if it is needed.
        case day(CivilDate, isReserve: Bool)
        /// The whole date of the step: `van maandag 5 tot en met vrijdag 9 juni 2023`, `vóór zaterdag 15 juli 2023`.
        case whole
    }

    /// The lines of a day in their order: whole days, then moments, then what is only over by then.
    enum Place: Comparable, Hashable {
        case wholeDay
        case moment(CivilTime)
        case limit
    }

    /// The position of the region in the programme.
    var region: Int
    var step: Milestone
    var date: Date
    /// The day it is listed under: its own, or the last one that it can be on.
    var day: CivilDate
    /// Where it stands among the lines of its day.
    var place: Place
    /// The month it is listed in.
    var month: CivilMonth

    /// The lines that a step gives. None when it is not known by which month it will be over.
    static func items(of step: Milestone, in schedule: Schedule, region: Int) -> [AgendaItem] {
        func item(_ date: Date, _ day: CivilDate, _ place: Place = .wholeDay, in month: CivilMonth? = nil)
            -> AgendaItem
        {
            AgendaItem(
                region: region, step: step, date: date, day: day, place: place,
                month: month ?? CivilMonth(containing: day))
        }
        switch schedule.resolved(step).when {
        case .moment(let day, let time): return [item(.whole, day, .moment(time))]
        case .days(let days, let optional):
            return days.map { item(.day($0, isReserve: false), $0) }
                + optional.map { item(.day($0, isReserve: true), $0) }
        case .interval(let first, let last):
            return months(from: first, to: last).map { item(.whole, max(first, $0.first), in: $0) }
        case .weeks(let first, let last):
            return months(from: first.monday, to: last.sunday).map {
                item(.whole, max(first.monday, $0.first), in: $0)
            }
        case .before, .by:
            guard let last = schedule.extent(step)?.latestDate else { return [] }
            return [item(.whole, last, .limit)]
        case .from, .after, .toBeAnnounced: return []
        }
    }

    /// The months that a stretch of days touches; of more than a year only the first and the last.
    private static func months(from first: CivilDate, to last: CivilDate) -> [CivilMonth] {
        let (start, end) = (CivilMonth(containing: first), CivilMonth(containing: last))
        let count = end.number - start.number + 1
        guard count <= 12 else { return [start, end] }
        return (0..<count).map { start.adding(months: $0) }
    }
}
