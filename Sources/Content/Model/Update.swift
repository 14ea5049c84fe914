import Schedule

/// A correction (erratum) after publication.
public struct Update: Sendable, Hashable {
    /// The day it was made.
    public var date: CivilDate
    /// What changed, in plain text.
    public var change: String
    /// Why, in plain text.
    public var reason: String?

    /// Makes a correction.
    public init(date: CivilDate, change: String, reason: String? = nil) {
        self.date = date
        self.change = change
        self.reason = reason
    }
}
