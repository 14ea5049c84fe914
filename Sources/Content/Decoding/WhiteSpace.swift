/// Makes one line of text from a value of several lines.
enum WhiteSpace {
    /// The text with every run of blanks and line ends made one space, and none at the ends.
    static func collapsed(_ text: String) -> String {
        guard needsWork(text.utf8) else { return text }
        return text.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r\n" }.joined(separator: " ")
    }

    private static func needsWork(_ bytes: String.UTF8View) -> Bool {
        var wasBlank = true
        for byte in bytes {
            let isBlank = byte <= 0x20
            if isBlank, wasBlank || byte != 0x20 { return true }
            wasBlank = isBlank
        }
        return wasBlank && !bytes.isEmpty
    }
}
