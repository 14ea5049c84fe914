extension DutchWording {
    /// `juni 2023`, or `juni`.
    public func month(_ month: CivilMonth, year: Bool = true) -> String {
        DutchNames.months[month.month - 1] + (year ? " \(month.year)" : "")
    }

    /// `jun`, as a label in a picture where a whole name has no room.
    public func shortMonth(_ month: CivilMonth) -> String {
        month.month == 3 ? "mrt" : String(DutchNames.months[month.month - 1].prefix(3))
    }
}
