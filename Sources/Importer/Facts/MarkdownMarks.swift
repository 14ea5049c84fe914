/// Reads the marks of Markdown: those for bold and code are left out, those for links and struck words become
/// `InlineMarks`.
enum MarkdownMarks {
    /// Markdown with `InlineMarks` in place of its marks.
    static func marked(_ text: String) -> String {
        var text = text.replacing("**", with: "").replacing("__", with: "").replacing("`", with: "")
        if text.contains("~~") { text = struck(text) }
        return text.contains("](") ? linked(text) : text
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
