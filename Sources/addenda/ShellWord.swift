/// A text as one word of a shell command: `'een map'`.
enum ShellWord {
    private static let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-+@%")

    /// The text as it is when a shell takes it for one word, else between quotes.
    static func of(_ text: String) -> String {
        let isWord = !text.isEmpty && text.allSatisfy(plain.contains)
        return isWord ? text : "'" + text.replacing("'", with: "'\\''") + "'"
    }
}
