/// The sign that opens an item of a list, and the text behind it.
struct Bullet: Equatable {
    /// Of what kind the sign is; items of one list have the same: `●`, `1.`, `a)`.
    let kind: String
    /// The number of an ordered item: 2 for `2.` and for `b)`.
    let number: Int?
    /// The text behind the sign: all of it for `…`, which stays part of the sentence.
    let text: String

    private static let signs: Set<Character> = [
        "●", "•", "○", "◦", "◉", "▪", "▫", "■", "□", "◆", "◇", "❖", "➔", "➢", "➤", "►", "▶", "▸", "→", "⇒",
        "✓", "✔", "☑", "❑", "❒", "‣", "⁃", "·", "–", "—", "-", "*", "+", "★", "☐", "➜", "➡", "»", "›",
    ]

    /// Reads the beginning of a line; nil when it opens no item.
    init?(_ line: some StringProtocol) {
        let text = line.trimmed
        guard let first = text.first else { return nil }
        if let item = Self.ellipsis(text) ?? Self.ordered(text) {
            self = item
            return
        }
        let rest = text.dropFirst()
        let isSign = Self.signs.contains(first) || first.isPrivate
        // Word's hollow bullet often comes out as the letter o.
        let isLetterO = first == "o" && rest.first == " "
        guard isSign || isLetterO else { return nil }
        // A hyphen needs a blank: `-5 %` and `--` are none.
        guard rest.isEmpty || rest.first == " " || !"–—-*+·o»›".contains(first) else { return nil }
        self.init(kind: first == "–" || first == "—" ? "-" : String(first), number: nil, text: rest.trimmed)
    }

    /// Whether a text is nothing but the sign of an item: `●`, `2.`, `b)`.
    static func isSign(_ text: String) -> Bool { Bullet(text + " x")?.text == "x" }

    /// Makes an item.
    init(kind: String, number: Int?, text: String) {
        self.kind = kind
        self.number = number
        self.text = text
    }

    /// `… we`, `...we`
    private static func ellipsis(_ text: String) -> Bullet? {
        guard text.hasPrefix("…") || text.hasPrefix("..."),
            text.contains(where: \.isLetter), !text.contains("....")
        else { return nil }
        return Bullet(kind: "…", number: nil, text: text)
    }

    /// `1. tekst`, `2) tekst`, `(3) tekst`, `a) tekst`, `b. tekst`
    private static func ordered(_ text: String) -> Bullet? {
        let isBracketed = text.first == "("
        let body = isBracketed ? text.dropFirst() : text[...]
        let sign = body.prefix { $0.isASCII && ($0.isNumber || $0.isLetter) }
        let rest = body.dropFirst(sign.count)
        guard let end = rest.first, end == ")" || end == "." && !isBracketed, rest.dropFirst().first == " "
        else { return nil }
        let content = rest.dropFirst().trimmed
        if let number = Int(sign), sign.count <= 2 {
            return Bullet(kind: isBracketed ? "(1)" : "1\(end)", number: number, text: content)
        }
        guard sign.count == 1, let letter = sign.first, ("a"..."h").contains(letter),
            let code = letter.asciiValue
        else { return nil }
        return Bullet(kind: isBracketed ? "(a)" : "a\(end)", number: Int(code) - 96, text: content)
    }
}

extension Character {
    /// From the private area, as the bullets of Word's Symbol and Wingdings fonts.
    fileprivate var isPrivate: Bool {
        unicodeScalars.count == 1 && (0xE000...0xF8FF).contains(unicodeScalars.first?.value ?? 0)
    }
}
