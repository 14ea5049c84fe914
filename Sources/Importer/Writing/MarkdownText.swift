/// Text as Markdown that shows exactly that text.
enum MarkdownText {
    /// One line with everything escaped that means something in Markdown.
    ///
    /// - Parameter isMarkdown: whether the text is Markdown already: then only raw HTML is made harmless.
    static func line(_ text: String, isMarkdown: Bool = false) -> String {
        let text = text.collapsed
        if isMarkdown { return RawHTML.escaped(text) }
        var isFirst = true
        return InlineMarkdown.line(text) { run in
            defer { isFirst = false }
            return escaped(run, isFirst: isFirst)
        }
    }

    /// A stretch of a line.
    ///
    /// - Parameter isFirst: whether the line begins with it.
    private static func escaped(_ text: String, isFirst isStart: Bool) -> String {
        var result = ""
        var previous: Character = " "
        let characters = Array(text)
        for (index, character) in characters.enumerated() {
            let next = index + 1 < characters.count ? characters[index + 1] : " "
            if needsEscape(character, after: previous, before: next, isFirst: isStart && index == 0) {
                result.append("\\")
            }
            result.append(character)
            previous = character
        }
        return isStart ? escapedNumber(result) : result
    }

    private static func needsEscape(
        _ character: Character, after previous: Character, before next: Character, isFirst: Bool
    ) -> Bool {
        switch character {
        case "\\", "`", "*", "[", "]", "<", "~", "|": true
        // Within a word it is only a low line, as in many addresses.
        case "_": !((previous.isLetter || previous.isNumber) && (next.isLetter || next.isNumber))
        case "&": next.isLetter || next == "#"
        case "#", "+", "-", "=", ">", ":": isFirst
        default: false
        }
    }

    /// `1. ` at the start would open a list.
    private static func escapedNumber(_ text: String) -> String {
        let digits = text.prefix(while: \.isDigit)
        guard !digits.isEmpty, digits.count <= 9, let mark = text.dropFirst(digits.count).first,
            mark == "." || mark == ")", text.dropFirst(digits.count + 1).first ?? " " == " "
        else { return text }
        return digits + "\\" + text.dropFirst(digits.count)
    }
}
