/// A date that a sentence mentions, as far as the sentence says it.
public struct DutchMention: Sendable, Hashable {
    /// The bytes of it, counted as those of the text.
    public let range: Range<Int>
    /// The day of the month, which the month need not have: 31 in `31 juni`; of a part of a month the first.
    public let day: Int
    /// The last day that may be meant by a part of a month, as far as the month has it: 31 in `eind juni`.
    public private(set) var lastDay: Int?
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

    /// Makes a mention of a day.
    init(
        range: Range<Int>, day: Int, month: Int, year: Int?, weekday: Int? = nil, time: CivilTime? = nil,
        isMonthShared: Bool = false
    ) {
        self.range = range
        self.day = day
        self.month = month
        self.year = year
        self.weekday = weekday
        self.time = time
        self.isMonthShared = isMonthShared
    }

    /// Makes a mention of a part of a month.
    init(range: Range<Int>, days: ClosedRange<Int>, month: Int, year: Int?) {
        self.init(range: range, day: days.lowerBound, month: month, year: year)
        lastDay = days.upperBound
    }

    /// The date, in a year of its own or the given one; nil when there is no such day, and for a part of a month.
    public func date(inYear year: Int) -> CivilDate? {
        lastDay == nil ? CivilDate(year: self.year ?? year, month: month, day: day) : nil
    }

    /// The date, or every day of the part of a month, in a year of its own or the given one.
    public func dates(inYear year: Int) -> [CivilDate] {
        (day...(lastDay ?? day)).compactMap { CivilDate(year: self.year ?? year, month: month, day: $0) }
    }
}
