/// What the name of the document must hold: `met vermelding van het werkingsgebied in de naam van het document`.
enum RequiredFileName {
    /// Reads a sentence; nil when it says nothing of it.
    static func read(_ sentence: String) -> RequiredWords? {
        let plain = sentence.plain
        guard ByteSearch.hasAny(["naam", "noem", "op als", "bestand als", "document als"], in: plain),
            plain.count == sentence.count
        else { return nil }
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
        let signs = Array(before)
        if let quoted = Quotation.all(in: signs).last(where: { !$0.isRefused(in: signs) }) {
            return QuotationPhrase.isPart(quoted, of: signs)
                ? vague(sentence) : RequiredWords(text: quoted.text)
        }
        guard let words = start.map({ before.dropFirst($0).trimmed }), !words.isEmpty else {
            return vague(sentence)
        }
        return described(words)
    }

    /// Words that say what the name is about, and are not the name itself.
    private static func described(_ words: String) -> RequiredWords {
        RequiredWords(
            text: words,
            question: "“\(words.prefix(100))” describes the name of the document: is it all that is "
                + "required of it?")
    }

    private static let labels = [
        "bestandsnaam", "naam van het document", "naam van het bestand", "naam van je document",
        "naam van uw document", "noem het bestand", "noem je bestand", "noem uw bestand", "noem het document",
        "noem je document", "noem uw document", "noem je dossier", "noem uw dossier", "noem de bijlage",
        "bestand de naam", "bestand een naam", "document een naam", "document de naam", "dossier de naam",
        "onder de naam", "met als naam",
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
        if let quotation = quotation(in: rest) { return quoted(quotation, Array(rest), sentence) }
        return told(rest, sentence) ?? written(rest, sentence)
    }

    private static func quotation(in rest: Substring) -> Quotation? {
        let signs = Array(rest)
        return Quotation.all(in: signs).first { !$0.isRefused(in: signs) }
            .flatMap { $0.range.lowerBound <= 30 ? $0 : nil }
    }

    /// `: “Dal”`
    private static func quoted(
        _ quotation: Quotation, _ signs: [Character], _ sentence: String
    ) -> RequiredWords? {
        let before = String(signs[..<quotation.range.lowerBound]).plain
        if ByteSearch.hasAny(["bevat", "begin", "eindig", "vermeld"], in: before) {
            return described(quotation.text)
        }
        return QuotationPhrase.isPart(quotation, of: signs)
            ? vague(sentence) : RequiredWords(text: quotation.text)
    }

    /// `bevat het werkingsgebied`
    private static func told(_ rest: Substring, _ sentence: String) -> RequiredWords? {
        let start = rest.trimmed
        let verbs = ["bevat ", "vermeldt ", "bestaat uit ", "begint met "]
        guard let verb = verbs.first(where: start.plain.hasPrefix) else { return nil }
        let words = start.dropFirst(verb.count).prefix { !".;".contains($0) }.trimmed
        return words.isEmpty ? vague(sentence) : described(words)
    }

    /// `Kandidatuur_Dal.pdf`, `: Dal`
    private static func written(_ rest: Substring, _ sentence: String) -> RequiredWords? {
        let isLabel = rest.trimmed.hasPrefix(":")
        let words = rest.drop { " :".contains($0) }.split(separator: " ")
        // A name of a file is one word with an ending or a low line.
        if let index = words.prefix(3).firstIndex(where: isFileName) {
            return fileName(words, at: index) ?? vague(sentence)
        }
        guard isLabel, words.first?.first?.isUppercase == true || words.first?.first?.isNumber == true else {
            return vague(sentence)
        }
        let text = words.joined(separator: " ").prefix { !".;,".contains($0) }.trimmed
        return RequiredWords(text: text, question: "is “\(text)” the whole name of the document?")
    }

    /// `Dal.pdf`, unless it is refused; with a question when other words go on with it.
    private static func fileName(_ words: [Substring], at index: Int) -> RequiredWords? {
        guard !words[..<index].contains(where: { ["niet", "geen", "nooit"].contains($0.plain) }) else {
            return nil
        }
        let name = words[index].trimmed.reversed().drop { ".,;)".contains($0) }.reversed().map(String.init)
            .joined()
        let next = words.dropFirst(index + 1).first?.plain ?? ""
        let goesOn = ["of", "en", "+", "gevolgd", "aangevuld", "met"].contains(next)
        return RequiredWords(
            text: name, question: goesOn ? "is “\(name)” the whole name of the document?" : nil)
    }

    /// Whether a word is the name of a file: `Dal.pdf`, `Dal_2025`.
    static func isFileName(_ word: Substring) -> Bool {
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
