/// A place in a file that the user can open: `Content/regio/genk.md:9:13`.
public struct SourceLocation: Sendable, Hashable {
    /// The path relative to the project folder, with `/` between the parts.
    public var file: String
    /// Where in the file, or nil for the file as a whole (a name that is wrong, a file that is too large).
    public var span: SourceSpan?

    /// Makes a location.
    public init(file: String, span: SourceSpan? = nil) {
        self.file = file
        self.span = span
    }
}

extension SourceLocation: CustomStringConvertible {
    /// `file:line:column`, or just `file`.
    public var description: String {
        guard let span else { return file }
        return "\(file):\(span.line):\(span.column)"
    }
}

extension SourceLocation: Comparable {
    /// Orders by file, then by place; a file as a whole comes before the places in it.
    public static func < (a: SourceLocation, b: SourceLocation) -> Bool {
        guard a.file == b.file else { return a.file < b.file }
        let left = a.span.map { ($0.line, $0.column, $0.length) } ?? (0, 0, 0)
        let right = b.span.map { ($0.line, $0.column, $0.length) } ?? (0, 0, 0)
        return left < right
    }
}
