/// An end that is open on the other side: a day, or a minute of it, that something comes before or after.
public struct Bound: Sendable, Hashable {
    /// The day.
    public let date: CivilDate
    /// The minute, when one is written.
    public let time: CivilTime?

    /// Makes a bound.
    public init(_ date: CivilDate, _ time: CivilTime? = nil) {
        self.date = date
        self.time = time
    }
}

extension Bound: CustomStringConvertible {
    /// `2023-07-15` or `2023-06-16 17:00`.
    public var description: String { time.map { "\(date) \($0)" } ?? date.description }
}
