/// Takes a text about contacts apart, word by word.
struct ContactTokenizer {
    private let parts: [String]
    private var index = 0
    private var tokens: [ContactToken] = []
    /// The words since the last address or number.
    private var words: [String] = []
    /// Whether a comma stands behind the address or number before them: `an@oever.example, coördinator`.
    private var isBehindComma = false

    /// The parts of a text, in order.
    static func tokens(of text: String) -> [ContactToken] {
        var tokenizer = ContactTokenizer(text)
        while tokenizer.index < tokenizer.parts.count { tokenizer.step() }
        tokenizer.flush()
        return tokenizer.tokens
    }

    private init(_ text: String) {
        parts = text.split(whereSeparator: \.isWhitespace).flatMap(ContactToken.split)
    }

    private mutating func step() {
        let part = parts[index]
        if let (phone, count) = ContactToken.phone(parts[index...]) {
            takePhone(phone, count)
        } else if let broken = BrokenAddress.words(in: parts, at: index) {
            flush()
            tokens.append(.brokenEmail(broken.joined(separator: " ")))
            index += broken.count
        } else if let address = ContactToken.email(part) {
            takeEmail(address, part)
        } else if let url = ContactToken.url(part) {
            flush()
            tokens.append(.url(url))
            index += 1
        } else {
            add(part)
            index += 1
        }
    }

    private mutating func takePhone(_ phone: String, _ count: Int) {
        let number = parts[index..<(index + count)]
        index += count
        guard !NumberLabel.isOther(words) else { return words += number }
        flush()
        tokens.append(.phone(phone))
        isBehindComma = Self.endsInComma(parts[index - 1])
    }

    private mutating func takeEmail(_ address: String, _ part: String) {
        let before = part.prefix { $0 != address.first }
        if before.contains(where: \.isLetter) { add(String(before)) }
        flush()
        tokens.append(.email(address))
        isBehindComma = Self.endsInComma(part)
        index += 1
    }

    private mutating func add(_ word: String) {
        if words.isEmpty, isBehindComma { words.append(",") }
        isBehindComma = false
        words.append(word)
    }

    private mutating func flush() {
        if !words.isEmpty { tokens += ContactToken.named(words) }
        words = []
    }

    private static func endsInComma(_ part: String) -> Bool { part.utf8.last == UInt8(ascii: ",") }
}
