extension DutchWording {
    /// `juni 2023`.
    public func month(_ month: CivilMonth) -> String {
        "\(DutchNames.months[month.month - 1]) \(month.year)"
    }

    /// `jun`, as a label in a picture where a whole name has no room.
    public func shortMonth(_ month: CivilMonth) -> String {
        month.month == 3 ? "mrt" : String(DutchNames.months[month.month - 1].prefix(3))
    }
}
