/// The subject line that a sentence requires: `met als onderwerp “Kandidatuur Dal”`.
enum SubjectLine {
    /// How far from the word `onderwerp` its quotes can stand, in signs.
    private static let reach = 60

    /// Reads a sentence; nil when it says nothing of a subject.
    static func read(_ sentence: String) -> RequiredWords? {
        let plain = sentence.plain
        guard ByteSearch.hasAny(["onderwerp", "titel van de e-mail"], in: plain),
            plain.count == sentence.count
        else { return nil }
        let signs = Array(sentence)
        for word in ["onderwerp", "titel van de e-mail"] {
            guard let found = plain.firstRange(of: word) else { continue }
            let start = plain.distance(from: plain.startIndex, to: found.lowerBound)
            let end = start + word.count
            if let (quoted, isPart) = quoted(signs, start, end) {
                return isPart ? asked(signs) : RequiredWords(text: quoted)
            }
            let isFree = ByteSearch.hasAny(["vrij"], in: plain) || Quotation.all(in: signs).isEmpty
            return unquoted(signs, start, end) ?? (isFree ? nil : asked(signs))
        }
        return nil
    }

    /// The quotes next to the word, unless they are refused or about the name of a document.
    private static func quoted(
        _ signs: [Character], _ start: Int, _ end: Int
    ) -> (text: String, isPart: Bool)? {
        // The word itself may stand in quotes: `het ‘onderwerp’`.
        let rest = (end..<signs.count).first { !"’'”\"".contains(signs[$0]) } ?? end
        var blanked = signs
        for index in end..<rest { blanked[index] = " " }
        if start > 0, "‘'“\"„".contains(signs[start - 1]) { blanked[start - 1] = " " }
        let near = Quotation.all(in: blanked).filter { !$0.isRefused(in: blanked) }.compactMap { quotation in
            let gap =
                quotation.range.lowerBound >= end
                ? end..<quotation.range.lowerBound
                : quotation.range.upperBound..<max(start, quotation.range.upperBound)
            return gap.count <= reach && !isAboutFile(String(blanked[gap]))
                ? (gap, quotation) : nil
        }
        return near.min { $0.0.count < $1.0.count }.map { gap, quotation in
            let isExample = ByteSearch.hasAny(["bijvoorbeeld", "bv.", "bijv."], in: String(blanked).plain)
            // `Onderwerp van het project: “Wonen”` is no subject line.
            let isBound =
                isExample || ByteSearch.hasAny(["project", "voorstel"], in: String(blanked[gap]).plain)
                || ByteSearch.hasAny(["begin", "eindig", "bevat"], in: String(blanked[gap]).plain)
            return (quotation.text, isBound || QuotationPhrase.isPart(quotation, of: blanked))
        }
    }

    private static func asked(_ signs: [Character]) -> RequiredWords {
        RequiredWords(text: nil, question: "what must the subject be? “\(String(signs).prefix(200))”")
    }

    private static func isAboutFile(_ text: String) -> Bool {
        let plain = text.plain
        return ["bestand", "document", "bijlage", "noem"].contains { plain.contains($0) }
    }

    /// Words with a capital behind `als onderwerp` or `onderwerp:`, up to where the sentence goes on.
    private static func unquoted(_ signs: [Character], _ start: Int, _ end: Int) -> RequiredWords? {
        let before = String(signs[..<start]).plain.trimmed
        let sign = signs[end...].first { $0 != " " }
        guard
            before.hasSuffix(" als") || before.hasSuffix(" met") || before.hasSuffix("als het")
                || before.hasSuffix("het") && sign == ":"
                || sign == ":" || before.isEmpty
        else { return vague(signs, start) }
        let rest = String(signs[end...].drop { " :".contains($0) })
        guard rest.first?.isUppercase == true else {
            return asked(signs)
        }
        let ends = [
            ". ", ", ", "; ", " (", " naar ", " via ", " en voeg", " en stuur", " en noem", " en bezorg",
        ]
        let cut = ends.compactMap { rest.firstRange(of: $0)?.lowerBound }.min() ?? rest.endIndex
        var words = rest[..<cut].trimmed
        while let last = words.last, ".,;".contains(last) { words.removeLast() }
        // `(onderwerp: Oproep Dal)`
        if words.last == ")", !words.contains("(") { words.removeLast() }
        guard (3...150).contains(words.count), !words.contains("@") else { return nil }
        return RequiredWords(text: words, question: "is “\(words)” the whole subject?")
    }

    /// `Vermeld Testland in het onderwerp`: what exactly is not said.
    private static func vague(_ signs: [Character], _ start: Int) -> RequiredWords? {
        let before = String(signs[..<start]).plain
        let asks =
            ByteSearch.hasAny(["vermeld", "zet", "gebruik", "schrijf"], in: before)
            || ByteSearch.hasAny(["begin", "moet", "bevat", "eindig", "luidt"], in: String(signs).plain)
        guard asks else { return nil }
        return asked(signs)
    }
}
