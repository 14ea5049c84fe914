import Schedule

extension When {
    /// The days that are written in it, limits included; none for weeks, which always have a weekend.
    var writtenDays: [CivilDate] {
        switch self {
        case .moment(let date, _): [date]
        case .days(let days, let optional): days + optional
        case .interval(let first, let last): [first, last]
        case .before(let bound), .by(let bound), .from(let bound): [bound.date]
        case .weeks, .after, .toBeAnnounced: []
        }
    }
}
