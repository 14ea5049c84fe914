/// Writes text as a value of YAML.
enum YAMLText {
    /// The text as it is when YAML reads it as text, else between quotes: `’s-Gravenvoeren`, `"Regio: Oost"`.
    static func value(_ text: String) -> String {
        isPlain(text) ? text : "\"\(inside(text))\""
    }

    /// The text as it stands between double quotes.
    static func inside(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    }

    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.first, first.isLetter || first == "’",
            !["true", "false", "yes", "no", "null", "on", "off", "y", "n"].contains(text.lowercased())
        else { return false }
        return !text.contains(": ") && !text.contains(" #") && text.last != ":"
            && !text.contains(where: { $0.isNewline })
    }
}
