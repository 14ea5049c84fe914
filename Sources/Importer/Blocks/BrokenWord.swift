/// An e-mail address that the edge of a column broke in two.
///
/// No hyphen stands at the break, so that it can only be told by what is missing: `an.peeters@stadoe`, `ver.example`.
enum BrokenWord {
    /// Whether the end of a cell and the next line of it are one address.
    static func isAddress(_ text: String, _ next: String) -> Bool {
        // Only in a cell that holds nothing else can it be told.
        guard !text.contains(" "), !next.contains(" "), isPart(text), isPart(next) else { return false }
        switch (text.contains("@"), next.contains("@")) {
        case (true, true): return false
        case (false, true): return text.contains(where: { ".-_".contains($0) }) || next.first == "@"
        case (true, false): return !isWhole(text) && !next.hasPrefix("www.")
        case (false, false): return false
        }
    }

    /// Whether nothing is missing behind it: `an@oever.be`.
    private static func isWhole(_ text: String) -> Bool {
        guard let address = ContactToken.email(text), address.count == text.count else { return false }
        return endings.contains(String(address.split(separator: ".").last ?? ""))
    }

    /// The endings that addresses of local authorities have, and those of examples.
    static let endings: Set<String> = [
        "be", "com", "org", "net", "eu", "nl", "info", "vlaanderen", "brussels", "gent", "example",
    ]

    private static func isPart(_ text: String) -> Bool {
        !text.isEmpty && text.count <= 80
            && text.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || "@.-_+".contains($0)) }
    }
}
