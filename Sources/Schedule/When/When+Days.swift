extension When {
    /// Reads the items of a list of days, and of the list of days on which the step goes on if needed.
    ///
    /// Each item is one day, such as `2023-06-19`. The days of each list are in order and no day stands in them
    /// twice. The error holds everything that is wrong.
    public static func days(
        _ items: [String], optional optionalItems: [String] = []
    ) throws(WhenListError) -> When {
        var days = WhenDayList(.days, items)
        var optional = WhenDayList(.optional, optionalItems)
        days.checkOrder()
        optional.checkOrder()
        optional.checkRepeats(of: days)
        if items.isEmpty { days.reportEmpty() }
        let problems = days.problems + optional.problems
        guard problems.isEmpty else { throw WhenListError(problems: problems) }
        return .days(days.dates, optional: optional.dates)
    }
}
