/// Values of YAML 1.2 that read back as they were written.
enum YAMLText {
    /// A value behind a key.
    static func value(_ text: String) -> String {
        isPlain(text) ? text : quoted(text)
    }

    /// A list on one line.
    static func list(_ items: [String]) -> String {
        "["
            + items.map { isPlain($0) && !$0.contains(where: ",[]{}".contains) ? $0 : quoted($0) }
            .joined(separator: ", ") + "]"
    }

    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.first, let last = text.last, !text.contains(": "), !text.contains(" #"),
            last != ":", last != " ", !text.contains(where: { $0.isNewline || $0 == "\t" })
        else { return false }
        let isWord = ["true", "false", "yes", "no", "null", "~", "on", "off"].contains(text.lowercased())
        return !isWord && (first.isLetter || first.isNumber)
            && !text.allSatisfy { $0.isNumber || ".,:-+eE_".contains($0) }
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.collapsed.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
