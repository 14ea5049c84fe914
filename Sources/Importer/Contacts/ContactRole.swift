/// What somebody is, by the words behind their name: `(projectleider)`, `, coördinator werk,`.
enum ContactRole {
    /// The role; nil when the words do not say for certain that they are one.
    static func read(_ words: String) -> String? {
        guard let (text, isLabelled) = candidate(words) else { return nil }
        return isLabelled || isRole(text) ? text : nil
    }

    /// Words that stand where a role would, and may be something else: `(niet op vrijdag)`.
    static func doubtful(_ words: String) -> String? {
        guard let (text, _) = candidate(words), !isRole(text), !text.hasPrefix("www."),
            text.plain != "bereikbaar",
            words.trimmed.first == "(" || text.split(separator: " ").count <= 4
        else { return nil }
        return text
    }

    /// Whether a role is that of several people: `(coördinatoren)`.
    static func isOfSeveral(_ words: String) -> Bool {
        let first = words.split { !$0.isLetter }.first?.lowercased() ?? ""
        return first.count > 5 && (first.hasSuffix("en") || first.hasSuffix("s"))
    }

    /// Words that are a role although no sign stands before them: `OCMW Oever`, `projectleider`; nil for others.
    static func unmarked(_ words: String) -> String? {
        guard words.split(separator: " ").count <= 6, let text = clean(words), isRole(text) else {
            return nil
        }
        return text
    }

    /// The words that stand where a role does, and whether `functie:` stands before them.
    private static func candidate(_ words: String) -> (text: String, isLabelled: Bool)? {
        var text = words.trimmed
        let lower = text.lowercased()
        for label in ["functie:", "rol:"] {
            guard let found = lower.firstRange(of: label) else { continue }
            let offset = lower.distance(from: lower.startIndex, to: found.upperBound)
            return clean(String(text.dropFirst(offset))).map { ($0, true) }
        }
        guard let first = text.first, "(,–-|".contains(first) else { return nil }
        if first == "(" { text = String(text.dropFirst().prefix { $0 != ")" }) }
        return clean(text).map { ($0, false) }
    }

    // MARK: What a role is

    /// Parts of words for what people do and where they work.
    private static let stems = [
        "coordinat", "leider", "leidster", "medewerk", "hoofd", "direct", "adviseur", "consulent",
        "verantwoordelijke", "manager", "regisseur", "begeleid", "schepen", "burgemeester", "voorzitter",
        "secretari", "coach", "expert", "werker", "werkster", "deskundige", "beheer", "contactpersoon",
        "ambtenaar", "trekker", "consultant", "ondersteun", "planner", "assistent", "bestuur", "bemiddelaar",
        "makelaar", "ontwikkelaar", "specialist", "schakel", "toeleid", "docent", "onderzoek", "jurist",
        "functionaris", "administrat", "vertegenwoordig", "afgevaardigde", "promotor", "stad", "gemeente",
        "ocmw", "vdab", "vzw", "provincie", "caw", "dienst", "agentschap", "departement", "welzijn", "regio",
        "intercommunale", "werkwinkel", "universiteit", "hogeschool", "koepel", "netwerk", "onthaal", "team",
        "huis van", "cel ", "afdeling",
    ]
    /// Words that tell when or how somebody can be reached.
    private static let reaches: Set<String> = [
        "niet", "geen", "enkel", "alleen", "vanaf", "tot", "tijdens", "maandag", "dinsdag", "woensdag",
        "donderdag", "vrijdag", "weekend", "zie", "bel", "bellen", "mail", "mailen", "verlof", "afwezig",
        "afwezigheid", "vervangt", "vervanger", "vervangster", "vervanging", "bereikbaar", "behalve", "uur",
        "voormiddag", "namiddag", "onderwerp", "kopie", "cc",
    ]

    private static func isRole(_ text: String) -> Bool {
        let plain = text.plain
        let words = plain.split { !$0.isLetter }.map(String.init)
        return text.count(where: \.isNumber) < 4 && !words.contains(where: reaches.contains)
            && stems.contains { plain.contains($0) }
    }

    private static func clean(_ text: String) -> String? {
        var role = text.trimmed
        while let first = role.first, " ,:;–-(|".contains(first) { role.removeFirst() }
        while let last = role.last, " ,:;–-).|".contains(last) { role.removeLast() }
        // What follows tells how to reach somebody, and not what they are.
        let ends = [
            ", te bereiken", " te bereiken", " bereikbaar", " via ", " op het ", " op nummer", " tel.",
            " telefonisch",
            " gsm", " mail", " e-mail", " per ", ", of ", ";", " |",
        ]
        if let cut = ends.compactMap({ role.firstRange(of: $0)?.lowerBound }).min() {
            role = String(role[..<cut])
        }
        for ending in [
            " en", " of", " is", " met", " via", " op", " tel", " telefoon", " e-mail", " mail", " per mail",
            " gsm", " t", " m",
        ]
        where role.lowercased().hasSuffix(ending) {
            role = String(role.dropLast(ending.count)).trimmed
        }
        while let last = role.last, " ,:;–-(".contains(last) { role.removeLast() }
        let plain = role.plain
        let isOther = [
            "of", "en", "tel", "via", "op", "e-mail", "mail", "gsm", "per", "telefoon", "telefonisch", "bij",
            "met", "te", "is", "btw", "kbo", "iban", "fax", "ondernemingsnummer",
        ].contains(plain.split { $0 == " " || $0 == ":" }.first.map(String.init) ?? "")
        return (4...70).contains(role.count) && !isOther && role.contains(where: \.isLetter) ? role : nil
    }
}
