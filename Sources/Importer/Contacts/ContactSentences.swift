/// The sentences of passages on contacts, and what each is about.
enum ContactSentences {
    /// The sentences of a passage. One whose full stop is missing ends behind an address or a number, where the next
    /// begins as sentences on submission do: `… an@oever.example Kandidaturen sturen naar …`.
    static func of(_ passage: Passage) -> [Passage] {
        Sentences.of(passage.text).flatMap(parts).map { Passage(text: $0, place: passage.place) }
    }

    private static func parts(_ sentence: String) -> [String] {
        var parts: [[Substring]] = [[]]
        for word in sentence.split(separator: " ") {
            let end = parts[parts.count - 1].last ?? ""
            // `(an@oever.example, 014 12 34 56)`
            let last = end.last { !")],;".contains($0) }
            let isEnd = end.contains("@") || last?.isNumber == true || end.contains("://")
            if isEnd, word.first?.isUppercase == true, openings.contains(word.plain.filter(\.isLetter)) {
                parts.append([])
            }
            parts[parts.count - 1].append(word)
        }
        return parts.map { $0.joined(separator: " ") }
    }

    private static let openings: Set<String> = [
        "kandidatuur", "kandidaturen", "kandidaat", "je", "jouw", "uw", "dien", "stuur", "mail", "bezorg",
        "indienen", "voorstellen", "aanleveren", "voor", "vragen", "inhoudelijke", "vermeld", "zet", "noem",
        "heb", "contactpersoon", "neem", "de", "het",
    ]

    /// Whether a sentence says how to hand in.
    static func isAboutSubmission(_ text: String) -> Bool {
        let plain = text.plain
        if ByteSearch.hasAny(["onderwerp"], in: plain),
            ByteSearch.hasAny(
                ["vermeld", "zet ", "gebruik", "met als", "staat", "onderwerpregel"], in: plain)
        {
            return !isAboutSession(plain)
        }
        if ByteSearch.hasAny(["bestandsnaam", "naam van het document", "naam van het bestand"], in: plain) {
            return true
        }
        if plain.contains("@"), labels.contains(where: plain.hasPrefix) { return true }
        guard ByteSearch.hasAny(["kandida", "voorstel", "indien", "dien in ", "dossier"], in: plain),
            !isAboutSession(plain)
        else {
            return false
        }
        let words = [
            "dient", "dien ", "indien", "in te dienen", "aanlever", "bezorg", "stuur", "mail je", "mailt",
            "mailen", "mail naar", "mail de", "mail uw", "opladen", "oplaad", "ingediend", "verstuur",
            "sturen",
            "bezorgd", "zenden", "zend ", "overmaken", "uploaden", "verwacht op", "verwacht via", "ingewacht",
            "gericht aan", "toekomen",
        ]
        return ByteSearch.hasAny(words, in: plain)
    }

    /// What stands before an address for candidacies.
    private static let labels = ["kandidatuur:", "kandidaturen:", "dossier:", "dossiers:"]

    /// Whether a sentence says whom to ask.
    static func isAboutContact(_ text: String) -> Bool {
        let plain = text.plain
        return ByteSearch.hasAny(["contact op", "inhoudelijke vragen", "contacteer"], in: plain)
            || [
                "voor vragen", "vragen?", "vragen over", "bij vragen", "met vragen", "heb je vragen",
                "heeft u vragen",
                "voor meer info", "meer info", "contactpersoon:", "contactpersonen:",
            ].contains { plain.hasPrefix($0) }
    }

    /// Whether a sentence names questions on the content; nil when it names no kind of questions.
    static func topic(_ text: String) -> Bool? {
        let plain = text.plain
        guard ByteSearch.hasAny(["vragen", "problemen"], in: plain) else { return nil }
        if plain.contains("inhoudelijke vragen") { return true }
        let others = [
            "technische vragen", "technische problemen", "praktische vragen", "administratieve vragen",
            "vragen over het indienen", "vragen over de kandidatuur", "andere vragen",
        ]
        return others.contains { plain.contains($0) } ? false : nil
    }

    /// Whether a sentence is about a meeting before the deadline, for which people register.
    static func isAboutSession(_ plain: String) -> Bool {
        ByteSearch.hasAny(
            ["infosessie", "infomoment", "webinar", "inschrijv", "informatiesessie", "infosessies"], in: plain
        )
            && !plain.contains("kandida")
    }
}
