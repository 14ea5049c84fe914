/// Words for a list item that does not begin with a hyphen and a space: `-name: An`, `– name: An`.
enum YAMLDash {
    private static let dashes: Set<Character> = ["‐", "‑", "‒", "–", "—", "−", "•"]

    /// Whether a text begins with a hyphen without a space, or with a mark that only looks like a hyphen.
    static func opens(_ text: String) -> Bool {
        guard let first = text.first else { return false }
        if first == "-" { return text.dropFirst().first?.isLetter ?? false }
        return dashes.contains(first)
    }

    /// What is wrong with a text that opens so.
    static func message(_ text: String) -> String {
        text.first == "-"
            ? "there is no space behind the hyphen"
            : "\(text.prefix(1)) is not the hyphen that begins an item of a list"
    }

    /// What to write in its place.
    static func help(_ text: String) -> String {
        "write - \(text.dropFirst().drop { $0 == " " })"
    }
}
