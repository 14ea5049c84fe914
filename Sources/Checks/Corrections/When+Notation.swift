import Schedule

extension When {
    /// Reads what ``notation`` writes: `2023-06-01 23:59`, `[2023-06-19, 2023-06-21]`; nil for anything else.
    init?(notation: String) {
        if let when = try? When.parse(notation) {
            self = when
            return
        }
        guard notation.hasPrefix("["), notation.hasSuffix("]") else { return nil }
        let days = notation.dropFirst().dropLast().split(separator: ", ").map(String.init)
        guard let when = try? When.days(days) else { return nil }
        self = when
    }
}
