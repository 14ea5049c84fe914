/// Makes raw HTML in Markdown harmless, and leaves all else as it is: autolinks, code, `a < b`.
struct RawHTML {
    private let signs: [Character]
    private var index = 0
    private var result = ""

    private init(_ text: String) {
        signs = Array(text)
    }

    /// The text with a backslash before each `<` that opens a tag, a comment or the like.
    static func escaped(_ text: String) -> String {
        guard text.contains("<") else { return text }
        var html = RawHTML(text)
        while html.index < html.signs.count { html.step() }
        return html.result
    }

    private mutating func step() {
        switch signs[index] {
        // What a backslash stands before is a sign like any other.
        case "\\": take(min(2, signs.count - index))
        case "`": take(codeLength)
        case "<":
            let length = autolinkLength ?? targetLength
            if length == nil, opensHTML { result.append("\\") }
            take(length ?? 1)
        default: take(1)
        }
    }

    private mutating func take(_ count: Int) {
        result += String(signs[index..<(index + count)])
        index += count
    }

    /// A letter, `/`, `!` or `?` behind it makes it HTML.
    private var opensHTML: Bool {
        guard index + 1 < signs.count else { return false }
        let next = signs[index + 1]
        return next.isASCII && next.isLetter || "/!?".contains(next)
    }

    /// The signs of the code that begins here, or of the backticks when no others end it.
    private var codeLength: Int {
        let ticks = signs[index...].prefix { $0 == "`" }.count
        var position = index + ticks
        while position < signs.count {
            let run = signs[position...].prefix { $0 == "`" }.count
            if run == ticks { return position + run - index }
            position += max(run, 1)
        }
        return ticks
    }

    /// The signs up to the `>` that ends it, blanks not allowed; nil without one.
    private var closed: ArraySlice<Character>? {
        let inside = signs[(index + 1)...].prefix { $0 != ">" && $0 != "<" }
        return inside.endIndex < signs.count && signs[inside.endIndex] == ">" ? inside : nil
    }

    /// `<https://x.example>`, `<an@x.example>`
    private var autolinkLength: Int? {
        guard let inside = closed, !inside.contains(where: \.isWhitespace) else { return nil }
        let address = String(inside)
        let scheme = address.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+.-".contains($0)) }
        let isAddress =
            (2...32).contains(scheme.count) && scheme.first?.isLetter == true
            && address.dropFirst(scheme.count).first == ":"
        return isAddress || ContactToken.email(address) == address ? inside.count + 2 : nil
    }

    /// `[het plan](<mijn plan.pdf>)`
    private var targetLength: Int? {
        guard index >= 2, signs[index - 1] == "(", signs[index - 2] == "]", let inside = closed,
            inside.endIndex + 1 < signs.count, " )".contains(signs[inside.endIndex + 1])
        else { return nil }
        return inside.count + 2
    }
}
