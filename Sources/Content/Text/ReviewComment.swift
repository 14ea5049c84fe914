import Diagnostics

/// A question that an import left in a file for the editor, who removes it when it is answered.
///
/// In the front matter it is a line `# review: which year?`, in the text `<!-- review: which column? -->`. Neither
/// shows on a page.
public struct ReviewComment: Sendable, Hashable {
    /// Where the comment stands, as far as it is on one line.
    public let span: SourceSpan
    /// The question: `which year?`.
    public let text: String

    /// Makes a comment.
    public init(span: SourceSpan, text: String) {
        self.span = span
        self.text = text
    }

    /// The comments in a content file, from top to bottom. In a text without front matter and in code there are
    /// none but what Markdown takes for a comment.
    public static func all(in source: SourceText) -> [ReviewComment] {
        // Most files have none, and need not be taken apart.
        guard holdsMark(source.bytes) else { return [] }
        var comments: [ReviewComment] = []
        let lines = String(decoding: source.bytes, as: UTF8.self)
            .split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
        var isFrontMatter = lines.first.map(isFence) ?? false
        var codeFence: Character?
        for (index, line) in lines.enumerated() {
            if isFrontMatter {
                if index > 0, isFence(line) { isFrontMatter = false }
                if let found = inFrontMatter(line, index + 1) { comments.append(found) }
                continue
            }
            let mark = codeMark(line)
            if let open = codeFence {
                if mark == open { codeFence = nil }
            } else if let mark {
                codeFence = mark
            } else {
                comments += inText(line, index + 1)
            }
        }
        return comments
    }

    private static func holdsMark(_ bytes: [UInt8]) -> Bool {
        let mark = Array("review:".utf8)
        var rest = bytes[...]
        while let start = rest.firstIndex(of: mark[0]) {
            rest = rest[start...]
            if rest.starts(with: mark) { return true }
            rest = rest.dropFirst()
        }
        return false
    }

    private static func isFence(_ line: Substring) -> Bool {
        line.hasPrefix("---") && line.dropFirst(3).allSatisfy { $0 == " " }
    }

    /// The mark of a line that opens or closes a block of code.
    private static func codeMark(_ line: Substring) -> Character? {
        let text = line.drop { $0 == " " }
        return text.hasPrefix("```") ? "`" : text.hasPrefix("~~~") ? "~" : nil
    }

    private static func inFrontMatter(_ line: Substring, _ number: Int) -> ReviewComment? {
        let comment = line.drop { $0 == " " }
        guard comment.first == "#" else { return nil }
        let text = comment.dropFirst().drop { $0 == " " }
        guard text.hasPrefix("review:") else { return nil }
        let column = line.unicodeScalars.count - comment.unicodeScalars.count + 1
        return ReviewComment(
            span: SourceSpan(line: number, column: column, length: comment.unicodeScalars.count),
            text: trimmed(text.dropFirst("review:".count)))
    }

    private static func inText(_ line: Substring, _ number: Int) -> [ReviewComment] {
        var comments: [ReviewComment] = []
        var rest = line
        while let opening = rest.firstRange(of: "<!--") {
            let inside = rest[opening.upperBound...]
            let closing = inside.firstRange(of: "-->")
            let text = inside[..<(closing?.lowerBound ?? inside.endIndex)].drop { $0 == " " }
            rest = inside[(closing?.upperBound ?? inside.endIndex)...]
            guard text.hasPrefix("review:") else { continue }
            let before = line[..<opening.lowerBound].unicodeScalars.count
            let length = line[opening.lowerBound..<rest.startIndex].unicodeScalars.count
            comments.append(
                ReviewComment(
                    span: SourceSpan(line: number, column: before + 1, length: length),
                    text: trimmed(text.dropFirst("review:".count))))
        }
        return comments
    }

    private static func trimmed(_ text: Substring) -> String {
        let start = text.drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}
