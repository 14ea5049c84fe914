// The parts of a date, for a page that sets them apart like a leaf of a calendar.
extension DutchWording {
    /// `donderdag`
    public func weekday(_ date: CivilDate) -> String {
        DutchNames.weekdays[date.weekday - 1]
    }

    /// `1`
    public func day(_ date: CivilDate) -> String {
        String(date.day)
    }
}
