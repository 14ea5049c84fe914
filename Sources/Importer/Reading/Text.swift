extension StringProtocol {
    /// The text without white space around it.
    var trimmed: String {
        let start = drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }

    /// The words with one space between them.
    var collapsed: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// In small letters, with plain quotes and hyphens, to compare what people type: `Persona’s` → `persona's`.
    var plain: String {
        String(
            lowercased().map { character in
                switch character {
                case "’", "‘", "`", "´": "'"
                case "‐", "‑", "–", "—": "-"
                case "é", "è", "ë", "ê": "e"
                case "ó", "ò", "ö": "o"
                case "ï", "í": "i"
                default: character
                }
            })
    }

    /// Whether a sentence ends here; a bracket or quote may follow.
    var endsSentence: Bool {
        guard let last = last(where: { !$0.isWhitespace && !")”’\"'".contains($0) }) else { return false }
        return ".!?:;…".contains(last)
    }
}
