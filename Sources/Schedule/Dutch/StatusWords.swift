/// What a page says of a call during a ``StatusPeriod``.
public struct StatusWords: Sendable, Hashable {
    /// The words, in which `#` stands for the number of days when days are counted: `Open – nog # dagen`.
    public let text: String
    /// The words when one day is left: `Open – nog 1 dag`; nil when days are not counted.
    public let oneDay: String?

    init(_ text: String, oneDay: String? = nil) {
        self.text = text
        self.oneDay = oneDay
    }
}
