/// One finding about the user's input: what is wrong, where, and what to do about it.
///
/// Library code returns diagnostics as values; only the command line prints them.
public struct Diagnostic: Sendable, Hashable {
    /// How bad it is. Errors stop a build; warnings do so only under `--strict`.
    public enum Severity: String, Sendable, Hashable, CaseIterable {
        case error, warning, note
    }

    /// How bad it is.
    public var severity: Severity
    /// A stable name that documentation and configuration may refer to, such as `date.invalid`.
    public var identifier: String
    /// Where it is; nil when no file is to blame.
    public var location: SourceLocation?
    /// One sentence in plain words, without a full stop: `2023-06-31 is not a date: June has 30 days`.
    public var message: String
    /// What the user can do: `write the last day as 2023-06-30`.
    public var help: String?
    /// The line of the source that the location points into.
    public var excerpt: Excerpt?

    /// Makes a finding about no file or about a file as a whole.
    public init(
        _ severity: Severity, _ identifier: String, file: String? = nil, _ message: String,
        help: String? = nil
    ) {
        self.severity = severity
        self.identifier = identifier
        self.location = file.map { SourceLocation(file: $0) }
        self.message = message
        self.help = help
        self.excerpt = nil
    }

    /// Makes a finding at a place in a text, whose line it quotes.
    public init(
        _ severity: Severity, _ identifier: String, in source: SourceText, at span: SourceSpan,
        _ message: String, help: String? = nil
    ) {
        self.severity = severity
        self.identifier = identifier
        self.location = SourceLocation(file: source.path, span: span)
        self.message = message
        self.help = help
        self.excerpt = Excerpt(of: source, at: span)
    }
}

extension Diagnostic: Comparable {
    /// Orders by file and place, so that a report reads from top to bottom; findings about no file come first.
    public static func < (a: Diagnostic, b: Diagnostic) -> Bool {
        if a.location != b.location {
            guard let left = a.location else { return true }
            guard let right = b.location else { return false }
            return left < right
        }
        return (a.identifier, a.message, a.severity.rawValue, a.help ?? "")
            < (b.identifier, b.message, b.severity.rawValue, b.help ?? "")
    }
}
