/// Puts the halves of a word together that a line end parted.
struct Hyphenation {
    /// All words of the document in small letters, hyphens included.
    private let known: Set<Substring>

    /// The most letters of a word that are looked at before the line end; more is no word.
    private static let longestHalf = 60

    /// Learns the words of a document.
    init(_ lines: [SourceLine]) {
        known = Set(
            lines.flatMap { line in
                line.text.plain.split { !($0.isLetter || $0 == "-" || $0 == "'") }.map { Substring($0) }
            })
    }

    /// A text and the line behind it as one.
    func joined(_ text: String, _ next: String) -> String {
        guard text.last == "-", text.dropLast().last?.isLetter == true, let first = next.first else {
            return text.isEmpty ? next : "\(text) \(next)"
        }
        let word = next.prefix { $0.isLetter || $0 == "-" }
        // `hulp- en dienstverlening` leaves out a part of the word.
        if ["en", "of", "en/of"].contains(word) { return "\(text) \(next)" }
        guard first.isLowercase else { return text + next }
        let half = text.dropLast().suffix(Self.longestHalf).reversed().prefix { $0.isLetter || $0 == "-" }
            .reversed()
        let whole = (String(half) + word).plain
        let hyphened = (String(half) + "-" + word).plain
        if known.contains(Substring(hyphened)), !known.contains(Substring(whole)) { return text + next }
        return text.dropLast() + next
    }
}
