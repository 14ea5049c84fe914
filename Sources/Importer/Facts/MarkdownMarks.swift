/// Reads the marks of Markdown: those for bold and code are left out, those for links and struck words become
/// `InlineMarks`.
enum MarkdownMarks {
    /// Markdown with `InlineMarks` in place of its marks.
    static func marked(_ text: String) -> String {
        var text = text.replacing("**", with: "").replacing("__", with: "").replacing("`", with: "")
        if text.contains("*") || text.contains("_") { text = withoutEmphasis(text) }
        if text.contains("~~") { text = struck(text) }
        return text.contains("](") ? linked(text) : text
    }

    /// `_Linde_` and `*Linde*` without their marks; those within a word and alone are signs of the text.
    private static func withoutEmphasis(_ text: String) -> String {
        let signs = Array(" " + text + " ")
        var isOpen: [Character: Int] = [:]
        var isMark = Array(repeating: false, count: signs.count)
        for index in signs.indices.dropFirst().dropLast() where signs[index] == "_" || signs[index] == "*" {
            let (before, after) = (signs[index - 1], signs[index + 1])
            let isInWord = before.isLetter && after.isLetter && signs[index] == "_"
            if let start = isOpen[signs[index]], !before.isWhitespace, !isInWord {
                (isMark[start], isMark[index]) = (true, true)
                isOpen[signs[index]] = nil
            } else if !after.isWhitespace, !before.isLetter, !before.isNumber {
                isOpen[signs[index]] = index
            }
        }
        return String(zip(signs, isMark).filter { !$0.1 }.map(\.0).dropFirst().dropLast())
    }

    /// `~~niet~~` as struck words; what has no end stays.
    private static func struck(_ text: String) -> String {
        let parts = text.split(separator: "~~", omittingEmptySubsequences: false).map(String.init)
        return parts.enumerated().map { index, part in
            guard !index.isMultiple(of: 2) else { return part }
            return index == parts.count - 1 ? "~~" + part : InlineMarks.struck(part)
        }.joined()
    }

    /// `[woorden](https://…)` and `[woorden](<…> "titel")` as links; pictures stay.
    private static func linked(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let middle = rest.firstRange(of: "]("),
            let end = rest[middle.upperBound...].firstIndex(of: ")")
        {
            guard let start = rest[..<middle.lowerBound].lastIndex(of: "["),
                start == rest.startIndex || rest[rest.index(before: start)] != "!"
            else {
                result += rest[...end]
                rest = rest[rest.index(after: end)...]
                continue
            }
            let words = String(rest[rest.index(after: start)..<middle.lowerBound])
            let target = rest[middle.upperBound..<end].prefix { $0 != " " }.filter { !"<>".contains($0) }
            let isPlain = LinkTarget.isSaid(target, by: words) || words.isEmpty
            result += rest[..<start] + (isPlain ? words : InlineMarks.link(words, to: target))
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }
}
