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
        if let when = plain(text) { return when }
        return try WhenParser(whole: WhenPiece(text).trimmed, anchors: anchors).read()
    }

    /// A sound day or moment in the very form `2023-06-01` or `2023-06-01 23:59`; nil for all other text.
    ///
    /// Most dates have it, and reading their bytes takes a small part of the time of the parser.
    static func plain(_ text: String) -> When? {
        text.utf8.withContiguousStorageIfAvailable { plain($0) } ?? nil
    }

    private static func plain(_ bytes: UnsafeBufferPointer<UInt8>) -> When? {
        guard bytes.count == 10 || bytes.count == 16,
            bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = Digits.number(bytes[0..<4]), CivilDate.contentYears.contains(year),
            let month = Digits.number(bytes[5..<7]), let day = Digits.number(bytes[8..<10]),
            let date = CivilDate(year: year, month: month, day: day)
        else { return nil }
        guard bytes.count == 16 else { return .day(date) }
        guard bytes[10] == UInt8(ascii: " "), bytes[13] == UInt8(ascii: ":"),
            let hour = Digits.number(bytes[11..<13]), let minute = Digits.number(bytes[14..<16]),
            let time = CivilTime(hour: hour, minute: minute),
            (try? Brussels.instant(date, time)) != nil
        else { return nil }
        return .moment(date, time)
    }
}
