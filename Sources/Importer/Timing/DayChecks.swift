import Schedule

/// What is unusual about the days of a step.
enum DayChecks {
    /// Remarks on weekends, holidays, and ends that are not known.
    static func remarks(_ when: When) -> [Remark] {
        switch when {
        case .moment(let date, let time): return hour(time) + weekend(date) + holiday(date)
        case .days(let days, let optional):
            let reserve = optional.map(\.description).joined(separator: ", ")
            return (days + optional).flatMap { weekend($0) + holiday($0) }
                + (optional.isEmpty
                    ? [] : [.unsure("\(reserve) stands in brackets; it was taken for a day in reserve")])
        case .interval(let first, let last): return holiday(first) + holiday(last) + weekend(last)
        case .weeks(let first, _): return holiday(first.monday)
        case .before(let bound), .by(let bound):
            return hour(bound.time) + weekend(bound.date) + holiday(bound.date)
        case .from(let bound): return [.unsure("no end is given")] + weekend(bound.date) + holiday(bound.date)
        case .after, .toBeAnnounced: return []
        }
    }

    /// `4 uur` mostly stands for the afternoon.
    private static func hour(_ time: CivilTime?) -> [Remark] {
        guard let time, (1...6).contains(time.hour) else { return [] }
        return [.unsure("\(time) is in the night: is \(time.hour + 12) uur meant?")]
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
