import Diagnostics

/// The diagnostics of one text, with a limit so that a hostile text cannot make a report of any size.
struct Findings {
    /// How many diagnostics are given for one text.
    static let limit = 200

    let lines: BodyLines
    private(set) var diagnostics: [Diagnostic] = []

    init(lines: BodyLines) {
        self.lines = lines
    }

    /// Whether more diagnostics would be left out.
    var isFull: Bool { diagnostics.count > Self.limit }

    mutating func add(
        _ severity: Diagnostic.Severity, _ identifier: String, at span: @autoclosure () -> SourceSpan,
        _ message: @autoclosure () -> String, help: String? = nil
    ) {
        guard !isFull else { return }
        let span = span()
        guard diagnostics.count < Self.limit else {
            diagnostics.append(
                Diagnostic(
                    .error, "markdown.too-many-findings", in: lines.file, at: span,
                    "more than \(Self.limit) findings in this text: the rest is not shown"))
            return
        }
        diagnostics.append(
            Diagnostic(severity, identifier, in: lines.file, at: span, message(), help: help))
    }
}
