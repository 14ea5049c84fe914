/// A date that a sentence mentions, as far as the sentence says it.
public struct DutchMention: Sendable, Hashable {
    /// The bytes of it, counted as those of the text.
    public let range: Range<Int>
    /// The day of the month, which the month need not have: 31 in `31 juni`.
    public let day: Int
    /// The month, which need not exist in a date of digits.
    public let month: Int
    /// The year; nil when it is not written.
    public let year: Int?
    /// The weekday that is written, 1 for Monday.
    public let weekday: Int?
    /// The time behind it.
    public let time: CivilTime?

    /// Whether the month stands with a later day of the same list: the 19 of `19 en 21 juni`.
    public let isMonthShared: Bool

    /// The date, in a year of its own or the given one; nil when there is no such day.
    public func date(inYear year: Int) -> CivilDate? {
        CivilDate(year: self.year ?? year, month: month, day: day)
    }
}
