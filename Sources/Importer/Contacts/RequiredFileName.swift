/// What the name of the document must hold: `met vermelding van het werkingsgebied in de naam van het document`.
enum RequiredFileName {
    /// Reads a sentence; nil when it says nothing of it.
    static func read(_ sentence: String) -> RequiredWords? {
        let plain = sentence.plain
        guard plain.count == sentence.count else { return nil }
        return contents(sentence, plain) ?? named(sentence, plain)
    }

    private static let endings = [
        " in de naam van het document", " in de bestandsnaam", " in de naam van het bestand",
        " in de documentnaam", " in de naam van je document", " in de naam van uw document",
        " in de naam van je bestand", " in de naam van uw bestand",
    ]

    /// `Vermeld het werkingsgebied in de bestandsnaam`
    private static func contents(_ sentence: String, _ plain: String) -> RequiredWords? {
        guard let end = endings.compactMap({ plain.firstRange(of: $0) }).first else { return nil }
        let before = sentence.prefix(plain.distance(from: plain.startIndex, to: end.lowerBound))
        let start = ["vermelding van ", "vermeld ", "met ", "zet "].compactMap { word in
            before.plain.ranges(of: word).last.map { found in
                before.plain.distance(from: before.plain.startIndex, to: found.upperBound)
            }
        }.max()
        let quoted = Quotation.all(in: Array(before)).last { !$0.isRefused(in: Array(before)) }
        guard let words = quoted?.text ?? start.map({ before.dropFirst($0).trimmed }), !words.isEmpty else {
            return vague(sentence)
        }
        return RequiredWords(text: words)
    }

    private static let labels = [
        "bestandsnaam", "naam van het document", "naam van het bestand", "naam van je document",
        "naam van uw document", "noem het bestand", "noem je bestand", "noem uw bestand", "noem het document",
        "noem je document", "noem uw document", "noem je dossier", "noem uw dossier", "noem de bijlage",
        "bestand de naam", "document de naam", "dossier de naam", "onder de naam", "met als naam",
        "sla het bestand op als", "sla het document op als", "bewaar het bestand als",
        "bewaar het document als",
    ]

    /// `Noem het bestand Kandidatuur_Dal.pdf`, `Bestandsnaam: “Dal”`
    private static func named(_ sentence: String, _ plain: String) -> RequiredWords? {
        guard
            let found = labels.compactMap({ plain.firstRange(of: $0) }).max(by: {
                $0.upperBound < $1.upperBound
            })
        else { return nil }
        let rest = sentence.dropFirst(plain.distance(from: plain.startIndex, to: found.upperBound))
        let signs = Array(rest)
        if let quotation = Quotation.all(in: signs).first(where: { !$0.isRefused(in: signs) }),
            quotation.range.lowerBound <= 30
        {
            return RequiredWords(text: quotation.text)
        }
        let isLabel = rest.trimmed.hasPrefix(":")
        let words = rest.drop { " :".contains($0) }.split(separator: " ")
        // A name of a file is one word with an ending or a low line.
        if let first = words.prefix(3).first(where: isFileName) {
            return RequiredWords(
                text: first.trimmed.reversed().drop { ".,;)".contains($0) }.reversed().map(String.init)
                    .joined())
        }
        guard isLabel, words.first?.first?.isUppercase == true || words.first?.first?.isNumber == true else {
            return vague(sentence)
        }
        let text = words.joined(separator: " ").prefix { !".;,".contains($0) }.trimmed
        return RequiredWords(text: text, question: "is “\(text)” the whole name of the document?")
    }

    private static func isFileName(_ word: Substring) -> Bool {
        let name = word.reversed().drop { ".,;)".contains($0) }.reversed()
        return name.contains("_")
            || [".pdf", ".docx", ".doc", ".odt", ".xlsx", ".zip"].contains {
                String(name).lowercased().hasSuffix($0)
            }
    }

    private static func vague(_ sentence: String) -> RequiredWords? {
        guard !sentence.plain.contains("vrij te kiezen") else { return nil }
        return RequiredWords(
            text: nil, question: "what must the document be called? “\(sentence.prefix(200))”")
    }
}
