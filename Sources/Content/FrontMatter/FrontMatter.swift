import Diagnostics

/// The two parts of a content file: keys between two lines `---`, then Markdown.
///
/// A byte order mark and CRLF line ends are accepted.
struct FrontMatter: Sendable, Equatable {
    /// The bytes of the YAML, line ends included.
    var yaml: Range<Int>
    /// Where the Markdown begins, in bytes from the start of the file.
    var bodyOffset: Int

    /// The line of the file on which the YAML begins.
    static let firstLine = 2
    /// The first `---`, where a key that is missing is reported.
    static let opening = SourceSpan(line: 1, column: 1, length: 3)

    /// Finds the two parts; nil when they cannot be told apart, with the reason in `findings`.
    static func split(_ source: SourceText, _ findings: inout Findings) -> FrontMatter? {
        let lines = LineCursor(source.bytes)
        guard let opening = lines.first else {
            findings.error(
                "file.empty", "the file is empty",
                help: "write the keys between two lines --- and the text below")
            return nil
        }
        guard lines.isFence(opening) else {
            reportMissing(source, opening, &findings)
            return nil
        }
        var line = opening
        while let next = lines.after(line) {
            line = next
            guard lines.isFence(line) else { continue }
            return FrontMatter(yaml: opening.next..<line.start, bodyOffset: line.next)
        }
        reportUnclosed(source, lines, opening, &findings)
        return nil
    }

    private static func reportMissing(
        _ source: SourceText, _ first: LineCursor.Line, _ findings: inout Findings
    ) {
        let text = source.line(1) ?? ""
        let span = SourceSpan(line: 1, column: 1, length: text.unicodeScalars.count)
        let letters = text.filter { !$0.isWhitespace }
        if letters.count >= 3, letters.allSatisfy({ $0 == "+" }) {
            findings.error(
                "front-matter.toml", at: span, "the front matter is opened by \(letters), which is for TOML",
                help: "write --- on the lines before and after the keys, and the keys as key: value")
        } else if letters.isEmpty {
            findings.error(
                "front-matter.missing", at: span, "the first line is empty where --- was expected",
                help: "remove the empty lines above the first ---")
        } else if letters.allSatisfy({ "-‐‑‒–—―".contains($0) }) {
            findings.error(
                "front-matter.missing", at: span, "the first line is not exactly three hyphens",
                help: "write --- and nothing else")
        } else {
            findings.error(
                "front-matter.missing", at: span, "the file does not begin with front matter",
                help: "make --- the first line, write the keys below it, and close them with another ---")
        }
    }

    private static func reportUnclosed(
        _ source: SourceText, _ lines: LineCursor, _ opening: LineCursor.Line, _ findings: inout Findings
    ) {
        var help = "write --- on a line of its own behind the last key"
        var number = 1
        var line = opening
        while let next = lines.after(line) {
            number += 1
            line = next
            guard lines.looksLikeFence(line) else { continue }
            help = "line \(number) is \(lines.text(line)): write exactly --- there"
            break
        }
        findings.error(
            "front-matter.unclosed", at: Self.opening, "the front matter that opens here is never closed",
            help: help)
    }
}
