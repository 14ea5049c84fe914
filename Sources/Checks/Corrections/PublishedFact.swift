/// A fact that readers rely on once it is published: a date, a contact, an address, a municipality.
public struct PublishedFact: Sendable, Hashable {
    /// What it is: `deadline`, `step Infomoment`, `contact An Peeters`, `municipality`.
    ///
    /// It has no colon, which ends it in the record.
    public let name: String
    /// What it says, on one line: `2023-06-01 23:59`.
    public let value: String

    /// Makes a fact; line ends and the colon of a name become blanks.
    init(_ name: String, _ value: String) {
        self.name = Self.line(name.replacing(":", with: " "))
        self.value = Self.line(value)
    }

    /// Whether a region has several of its name, each of which stands by itself.
    var isOneOfMany: Bool { name == "municipality" || name == "update" }

    private static func line(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
