/// Numbers of things in words.
enum Count {
    /// `1 draft`, `2 drafts`.
    static func of(_ number: Int, _ noun: String) -> String {
        number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
    }
}
