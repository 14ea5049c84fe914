import Schedule

extension When {
    /// The days that it names, limits included; none for weeks, which always have a weekend.
    var namedDays: [CivilDate] {
        switch self {
        case .moment(let date, _): [date]
        case .days(let days, let optional): days + optional
        case .interval(let first, let last): [first, last]
        case .before(let bound), .by(let bound), .from(let bound): [bound.date]
        case .weeks, .after, .toBeAnnounced: []
        }
    }

    /// The first and last day of weeks, and the days that anything else names.
    var outerDays: [CivilDate] {
        guard case .weeks(let first, let last) = self else { return namedDays }
        return [first.monday, last.sunday]
    }

    /// The day on which the step has begun for certain; nil when that is not said. In a week it is the last day.
    var certainFirstDay: CivilDate? {
        switch self {
        case .moment(let date, _): date
        case .days(let days, _): days.first
        case .interval(let first, _): first
        case .weeks(let first, _): first.sunday
        case .before, .by, .from, .after, .toBeAnnounced: nil
        }
    }

    /// The day until which the step goes on for certain; nil when that is not said. In a week it is the first day.
    var certainLastDay: CivilDate? {
        switch self {
        case .moment(let date, _): date
        case .days(let days, _): days.last
        case .interval(_, let last): last
        case .weeks(_, let last): last.monday
        case .before, .by, .from, .after, .toBeAnnounced: nil
        }
    }
}
