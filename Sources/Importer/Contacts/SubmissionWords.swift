/// What the words on submission require besides an address.
enum SubmissionWords {
    /// The subject line: what is in quotes near `onderwerp`.
    static func subject(in text: String) -> String? {
        let plain = text.plain
        guard plain.count == text.count,
            let found = plain.firstRange(of: "onderwerp") ?? plain.firstRange(of: "titel van de e-mail")
        else { return nil }
        let offset = plain.distance(from: plain.startIndex, to: found.upperBound)
        // The word itself may stand in quotes.
        let rest = text.dropFirst(offset).drop { "’'”\"".contains($0) }.drop { " :".contains($0) }
        return quoted(in: rest) ?? quoted(in: text.prefix(offset - "onderwerp".count).dropLast())
    }

    /// What the document's name must hold: `het werkingsgebied` of `vermelding van het werkingsgebied in de naam`.
    static func fileName(in text: String) -> String? {
        let plain = text.plain
        guard plain.count == text.count else { return nil }
        for ending in [
            " in de naam van het document", " in de bestandsnaam", " in de naam van het bestand",
            " in de documentnaam",
            " in de naam van je document", " in de naam van uw document",
        ] {
            guard let end = plain.firstRange(of: ending) else { continue }
            let before = text.prefix(plain.distance(from: plain.startIndex, to: end.lowerBound))
            let start = ["vermelding van ", "vermeld ", "met ", "zet "].compactMap { word in
                before.plain.ranges(of: word).last.map { found in
                    before.plain.distance(from: before.plain.startIndex, to: found.upperBound)
                }
            }.max()
            return before.dropFirst(start ?? 0).trimmed
        }
        for label in ["bestandsnaam:", "naam van het document:", "naam van het bestand:"] {
            guard let found = plain.firstRange(of: label) else { continue }
            let rest = text.dropFirst(plain.distance(from: plain.startIndex, to: found.upperBound)).trimmed
            return quoted(in: rest[...]) ?? rest.prefix { $0 != "." }.trimmed
        }
        return nil
    }

    private static func quoted(in text: some StringProtocol) -> String? {
        let opening: Set<Character> = ["“", "\"", "‘", "'", "„", "«", "”", "’"]
        let closing: Set<Character> = ["”", "\"", "’", "'", "“", "»"]
        var start = text.startIndex
        while let open = text[start...].firstIndex(where: opening.contains) {
            let inside = text[text.index(after: open)...]
            // An apostrophe stands within a word; a quote stands before one.
            let isApostrophe = open > text.startIndex && text[text.index(before: open)].isLetter
            if !isApostrophe, let close = inside.firstIndex(where: closing.contains) {
                let content = inside[..<close].trimmed
                if (3...150).contains(content.count) { return content }
            }
            start = text.index(after: open)
        }
        return nil
    }
}
