/// What is wrong with a date in a region file, and where in its text.
public struct WhenError: Error, Sendable, Hashable {
    /// A stable name for diagnostics, such as `date.invalid`.
    public let identifier: String
    /// One sentence: `2023-06-31 is not a date: June has 30 days`.
    public let message: String
    /// What to write instead: `write the last day as 2023-06-30`.
    public let help: String?
    /// Where the faulty part starts, in Unicode scalars from the start of the text.
    public let offset: Int
    /// How many Unicode scalars the faulty part has; at least 1.
    public let length: Int

    init(_ identifier: String, at piece: WhenPiece, _ message: String, help: String? = nil) {
        self.identifier = identifier
        self.message = message
        self.help = help
        offset = piece.range.lowerBound
        length = max(1, piece.range.count)
    }
}
