/// A stretch of one line in a source file.
///
/// Lines and columns start at 1, as editors count them. Columns and lengths are in Unicode scalars,
/// so that `é` is one column whatever its encoding.
public struct SourceSpan: Sendable, Hashable {
    /// The line in the real file, front matter included; the first line is 1.
    public var line: Int
    /// The column of the first scalar; the first column is 1.
    public var column: Int
    /// How many scalars the span covers; at least 1, so that there is always something to point at.
    public var length: Int

    /// Makes a span; a length below 1 becomes 1.
    public init(line: Int, column: Int, length: Int = 1) {
        self.line = line
        self.column = column
        self.length = max(1, length)
    }
}
