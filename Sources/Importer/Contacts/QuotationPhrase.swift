/// Whether other words go on with what stands in quotes: `“Dal” gevolgd door de naam van uw organisatie`.
enum QuotationPhrase {
    /// Whether the quotes hold a part of what is meant only.
    static func isPart(_ quotation: Quotation, of signs: [Character]) -> Bool {
        let after = String(signs[quotation.range.upperBound...].prefix(reach))
        return goesOn(words(after)) || isCompleted(after)
            || endsOpen(words(String(signs[..<quotation.range.lowerBound].suffix(reach))))
    }

    /// How many signs round the quotes are looked at.
    private static let reach = 120

    private static let joints: Set<String> = [
        "en", "of", "en/of", "+", "&", "/", "plus", "gevolgd", "aangevuld", "samen", "daarna", "alsook",
        "evenals",
        "voorafgegaan", "-", "_", "…", "...",
    ]
    /// What begins another request behind `en`: `en noem je bestand “Dal.pdf”`.
    private static let requests: Set<String> = [
        "niet", "geen", "noem", "stuur", "zend", "voeg", "bezorg", "geef", "vermeld", "zet", "mail", "dit",
        "dat",
        "dien", "vul", "gebruik", "laat", "bewaar", "sla", "kies", "als", "via", "per", "bel", "op", "in",
        "naar",
        "wij", "je", "u", "we", "dus", "vraag", "wacht", "steek", "hou", "houd", "onderteken", "bijlage",
    ]
    private static let documents: Set<String> = [
        "bestand", "bestandsnaam", "document", "documentnaam", "dossier", "bijlage", "bijlagen", "formulier",
        "onderwerp", "onderwerpregel",
    ]
    /// What is said of a name that goes on behind a comma or `met`.
    private static let parts: Set<String> = [
        "naam", "organisatie", "projectnaam", "project", "werkingsgebied", "titel", "datum", "nummer",
        "regio",
        "gemeente", "organisatienaam", "daarachter", "erachter",
    ]

    /// `“Dal” in het onderwerp, gevolgd door de naam …`; what stands behind other quotes is about those.
    private static func isCompleted(_ text: String) -> Bool {
        let near = text.prefix { !"\"“„«".contains($0) }.lowercased()
        return ByteSearch.hasAny(
            [
                "gevolgd door", "aangevuld met", "daarachter", "erachter", "voorafgegaan",
                "samen met de naam", "vooraan", "achteraan",
            ],
            in: near)
    }

    private static func goesOn(_ words: [String]) -> Bool {
        guard let first = words.first else { return false }
        if let sign = first.first, "\"'“‘„«".contains(sign) { return true }
        let next = words.dropFirst().prefix(6)
        if joints.contains(first) {
            guard let second = next.first else { return false }
            let isAboutDocument = next.prefix(3).contains(where: documents.contains)
            let isMeant = next.contains(where: parts.contains)
            return !requests.contains(second) && (second != "met" || !isAboutDocument)
                && (!isAboutDocument || isMeant)
        }
        return ["met", ",", "(", "<", "["].contains(first) && next.prefix(5).contains(where: parts.contains)
            && !next.contains(where: documents.contains)
    }

    private static func endsOpen(_ words: [String]) -> Bool {
        guard let last = words.last else { return false }
        return ["en", "of", "+", "&", "plus", "/", "-", "_", "dan", "daarna"].contains(last)
            || words.suffix(2) == ["gevolgd", "door"]
            || words.suffix(2) == ["aangevuld", "met"]
    }

    /// Words and signs up to where the sentence ends.
    private static func words(_ text: String) -> [String] {
        var words: [String] = []
        for word in text.plain.split(separator: " ") {
            var rest = word[...]
            while let first = rest.first, ",([<+&/_".contains(first), rest.count > 1 {
                words.append(String(first))
                rest = rest.dropFirst()
            }
            let bare = rest.reversed().drop { ".,;:!?)\"'”’".contains($0) }.reversed()
            words.append(bare.isEmpty ? String(rest) : String(bare))
        }
        return words
    }
}
