/// Tells the name of a region from what stands in its place.
enum RegionTitle {
    /// The most words and signs of a name.
    private static let (mostWords, mostSigns) = (15, 200)

    /// Why a text cannot be a name; nil when it can.
    static func fault(of text: String) -> String? {
        let start = text.prefix(60)
        if text.count > mostSigns || text.split(separator: " ").count > mostWords {
            return "“\(start)…” is too long for the name of a region: what is it called?"
        }
        return isPlaceholder(text) ? "the addendum says “\(start)” for its region: what is it called?" : nil
    }

    /// A name that fits, of one that need not.
    static func shortened(_ text: String) -> String {
        guard text.count > mostSigns else { return text }
        let start = text.prefix(mostSigns)
        return String(start[..<(start.lastIndex(of: " ") ?? start.endIndex)]).trimmed
    }

    /// Whether the name is still to come: `nog te bepalen`, `…`, `[naam regio]`, `XXX`.
    private static func isPlaceholder(_ text: String) -> Bool {
        let plain = text.plain
        let letters = plain.filter(\.isLetter)
        let isOpen = [
            "te bepalen", "in te vullen", "aan te vullen", "te bevestigen", "nog niet bekend",
            "nog niet gekend", "naam volgt", "volgt later", "voorlopige naam", "werknaam", "werktitel",
        ].contains { plain.contains($0) }
        return isOpen || letters.allSatisfy { $0 == "x" }
            || ["ntb", "nnb", "tba", "tbd", "volgt", "naam", "naamregio", "naamvanderegio", "titel"].contains(
                letters)
    }
}
