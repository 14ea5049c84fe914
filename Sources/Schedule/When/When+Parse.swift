extension When {
    /// Reads one date of a region file, in the form of ``notation``.
    ///
    /// | written | read as |
    /// | --- | --- |
    /// | `2023-06-01 23:59`, `2023-06-01T23:59` | a moment in Belgian time |
    /// | `2023-06-01` | a day |
    /// | `2023-09-04 / 2023-09-08` | an interval; one day when both are the same |
    /// | `2023-W23`, `2023-W23 / 2023-W24` | a week, a range of weeks |
    /// | `before 2023-07-15`, `by 2023-06-16 17:00`, `from 2023-06-28` | a bound |
    /// | `decision + 14 days`, `decision + 1 day` | days after a milestone, 1 to 1000 |
    /// | `tba` | not known yet |
    ///
    /// White space round the parts does not matter, nor do capitals in the four words. Several days are read
    /// by ``days(_:optional:)``.
    ///
    /// - Parameter anchors: the milestones that `+ N days` may count from; nil when they are checked later.
    public static func parse(_ text: String, anchors: [MilestoneKey]? = nil) throws(WhenError) -> When {
        try WhenParser(whole: WhenPiece(text).trimmed, anchors: anchors).read()
    }
}
