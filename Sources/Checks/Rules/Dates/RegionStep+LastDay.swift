import Schedule

extension RegionStep {
    /// The days to look at: those that the date names, and the last day on which a deadline accepts, which
    /// `before 2023-06-05` does not name.
    func days(in subject: RegionSubject) -> [CivilDate] {
        guard milestone.key == .deadline, let last = subject.region.schedule.deadline?.date,
            !days.contains(last)
        else { return days }
        return [last] + days
    }

    /// What a day of it is called in a finding: `2023-06-04, the last day of the deadline (before 2023-06-05),`.
    func subject(_ day: CivilDate) -> String {
        days.contains(day)
            ? "\(shown(day)), for \(name)," : "\(day), the last day of \(name) (\(milestone.when.notation)),"
    }
}
