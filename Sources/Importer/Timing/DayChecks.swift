import Schedule

/// What is unusual about the days of a step.
enum DayChecks {
    /// Remarks on weekends, holidays, and ends that are not known.
    static func remarks(_ when: When) -> [Remark] {
        switch when {
        case .moment(let date, _): return weekend(date) + holiday(date)
        case .days(let days, let optional):
            let reserve = optional.map(\.description).joined(separator: ", ")
            return (days + optional).flatMap { weekend($0) + holiday($0) }
                + (optional.isEmpty
                    ? [] : [.unsure("\(reserve) stands in brackets; it was taken for a day in reserve")])
        case .interval(let first, let last): return holiday(first) + holiday(last) + weekend(last)
        case .weeks(let first, _): return holiday(first.monday)
        case .before(let bound), .by(let bound): return weekend(bound.date) + holiday(bound.date)
        case .from(let bound): return [.unsure("no end is given")] + weekend(bound.date) + holiday(bound.date)
        case .after, .toBeAnnounced: return []
        }
    }

    private static func weekend(_ date: CivilDate) -> [Remark] {
        switch date.weekday {
        case 6: [.unsure("\(date) is a Saturday")]
        case 7: [.unsure("\(date) is a Sunday")]
        default: []
        }
    }

    private static func holiday(_ date: CivilDate) -> [Remark] {
        BelgianHoliday(on: date).map { [.unsure("\(date) is a public holiday: \($0.rawValue)")] } ?? []
    }
}
