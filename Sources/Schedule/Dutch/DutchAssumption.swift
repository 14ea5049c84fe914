/// Something that a Dutch text leaves open and the reader had to fill in.
public enum DutchAssumption: Sendable, Hashable {
    /// No year was written; this one was taken.
    case year(Int)
    /// Two digits of the year were written; this year was taken.
    case century(Int)
    /// `4/5/2023` was read as the day before the month.
    case dayBeforeMonth(CivilDate)
    /// `van 4 tot 8 september` was read as `tot en met`, and `tussen … en …` and `tot 1 juni 2023` likewise.
    case lastDayIncluded(CivilDate)
    /// `1 juni 2023 om middernacht` was read as the end of that day.
    case endOfDay(String, CivilDate)
    /// `week van 5 en 12 juni` was read as the whole weeks that these days are in.
    case wholeWeeks(ISOWeek, ISOWeek)
    /// `einddatum` does not say the end of what; this milestone was taken.
    case anchor(String, MilestoneKey)
    /// An hour of twelve with the part of the day, as `5 uur 's namiddags`, was read as this time.
    case partOfDay(String, CivilTime)
    /// The weekday that was written is not that of the date; it was passed over.
    case weekday(String, CivilDate)

    /// One sentence for the editor, such as `no year was written: 2023 was taken`.
    public var message: String {
        switch self {
        case .year(let year): "no year was written: \(year) was taken"
        case .century(let year): "the year has two digits: \(year) was taken"
        case .dayBeforeMonth(let date): "the first number was taken for the day: \(date)"
        case .lastDayIncluded(let date): "the last day, \(date), was taken to be included"
        case .endOfDay(let word, let date): "“\(word)” was taken for the end of \(date)"
        case .wholeWeeks(let first, let last):
            first == last
                ? "the whole week \(first) was taken" : "the whole weeks \(first) and \(last) were taken"
        case .anchor(let word, let key): "“\(word)” does not say of what: \(key) was taken"
        case .partOfDay(let word, let time): "the hour with “\(word)” was read as \(time)"
        case .weekday(let word, let date): "\(date) is no \(word): the weekday was passed over"
        }
    }
}
