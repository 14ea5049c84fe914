/// Telephone numbers of which a part is missing: `014 21 22` before a line end.
enum BrokenNumber {
    /// The first among words; nil when there is none. A date is no such number: `01/06/2025`.
    static func first(in words: String) -> String? {
        let parts = words.split(separator: " ").map { part in
            String(part.drop { "(:".contains($0) }.reversed().drop { ",.;:)".contains($0) }.reversed())
        }
        for start in parts.indices where parts[start].first == "0" || parts[start].first == "+" {
            // `BE68 5390 0754 7034`
            if start > 0, parts[start - 1].contains(where: \.isNumber) { continue }
            let number = parts[start...].prefix(while: isDigits).joined(separator: " ")
            guard (6...8).contains(number.count(where: \.isNumber)), !endsInYear(number),
                !NumberLabel.isOther(Array(parts[..<start]))
            else { continue }
            return number
        }
        return nil
    }

    private static func isDigits(_ part: String) -> Bool {
        part.contains(where: \.isNumber) && part.allSatisfy { $0.isNumber || "+./()-".contains($0) }
    }

    private static func endsInYear(_ number: String) -> Bool {
        let last = number.split { !$0.isNumber }.last ?? ""
        return last.count == 4 && last.hasPrefix("20")
    }
}
