/// The Dutch words for handing in a candidacy, and for a call that closes.
enum SubmissionWords {
    /// Whether words tell of the deadline, given what the words in front of the date make of it.
    static func tellDeadline(_ words: [String], _ role: DateRole) -> Bool {
        switch role {
        case .limit:
            return handsIn(words) || words.contains(where: isCandidacy) || closes(words, before: true)
                || isShort(words) || words.contains("alles") && words.contains("binnen")
        case .point:
            return closes(words, before: false) || isLabel(words) || hasToBeThere(words) || handsInOn(words)
                || runsOut(words)
        case .after: return refuse(words)
        case .of, .start, .between: return false
        }
    }

    /// Whether words tell of the launch: `de oproep opent op`, `indienen kan vanaf`.
    static func tellLaunch(_ words: [String], _ role: DateRole) -> Bool {
        switch role {
        case .point:
            words.contains(where: isCall)
                && words.contains { ["opent", "start", "begint", "geopend", "gestart"].contains($0) }
        case .start: handsIn(words)
        case .limit, .after, .of, .between: false
        }
    }

    /// `kandidatuur`, `projectvoorstel`, `dossier` …
    static func isApplication(_ word: String) -> Bool {
        isCandidacy(word)
            || [
                "voorstel", "voorstellen", "dossier", "dossiers", "aanvraag", "aanvragen", "inzending",
                "inzendingen", "project", "projecten", "projectfiche", "formulier", "nota", "conceptnota",
                "projectnota", "projectplan", "motivatie", "motivatiebrief", "bijlage", "bijlagen",
                "offerte", "offertes", "sjabloon", "fiche",
            ].contains(word)
    }

    /// What can only be a candidacy for the call.
    static func isCandidacy(_ word: String) -> Bool {
        [
            "kandidatuur", "kandidaturen", "kandidaatstelling", "kandidaatsstelling", "projectvoorstel",
            "projectaanvra",
        ].contains {
            word.hasPrefix($0)
        }
    }

    /// Whether something is handed in: `indienen`, `dien … in`, `bezorg je voorstel`.
    static func handsIn(_ words: [String]) -> Bool {
        if words.contains(where: { certainVerbs.contains($0) }) || isDividedVerb(words)
            || standsForElection(words)
        {
            return true
        }
        guard words.contains(where: isApplication) else { return false }
        return words.contains { word in
            // `moet je dossier bij ons zijn`
            word == "ons" && words.contains("bij") || word == "ingediend" || sendingVerbs.contains(word)
                || word == "welkom" || word == "binnen"
        }
    }

    /// `zich kandidaat stellen`, `kandidaat-partners melden zich aan`
    private static func standsForElection(_ words: [String]) -> Bool {
        words.contains("kandidaat")
            && words.contains { ["stellen", "stel", "stelt", "meld", "meldt", "melden"].contains($0) }
    }

    private static let certainVerbs: Set<String> = [
        "indienen", "indient", "indiening", "indieningen", "indienperiode", "kandideren", "kandideer",
        "inzenden", "insturen", "inleveren", "intekenen", "meedoen",
    ]
    private static let sendingVerbs: Set<String> = [
        "bezorg", "bezorgt", "bezorgen", "bezorgd", "mail", "mailt", "mailen", "gemaild", "stuur", "stuurt",
        "sturen", "gestuurd", "verstuur", "versturen", "verstuurd", "opsturen", "opgestuurd", "doorsturen",
        "insturen", "inzenden", "verwacht", "verwachten", "aanleveren", "aangeleverd", "lever", "levert",
        "toekomen", "toegekomen", "ontvangen", "ontvangt", "overmaken", "afgeven", "uploaden", "opladen",
    ]

    /// `dien je kandidatuur in`, `in te dienen`; not `dient rekening te houden met`.
    private static func isDividedVerb(_ words: [String]) -> Bool {
        for (index, word) in words.enumerated() where ["dien", "dient", "dienen"].contains(word) {
            if word == "dienen", words[..<index].suffix(2).elementsEqual(["in", "te"]) { return true }
            for place in words.indices.dropFirst(index + 1) where words[place] == "in" {
                guard place + 1 < words.count else { return true }
                if particleEnds.contains(words[place + 1]) { return true }
            }
            // `dient ingediend te worden`
            if words.contains("ingediend"), words.contains(where: isApplication) { return true }
        }
        return false
    }

    /// What may follow the `in` of `dien … in`, where it is no preposition.
    private static let particleEnds: Set<String> = [
        "voor", "vóór", "tot", "tegen", "uiterlijk", "ten", "op", "bij", "via", "per", "en", ",", ".", "(",
        ";",
        "!", "met", "na", "door", ":", "langs", "aan", "?",
    ]

    /// Whether the call closes: `de oproep sluit op`, `de oproep loopt tot`.
    private static func closes(_ words: [String], before isLimit: Bool) -> Bool {
        guard words.contains(where: isCall) else { return false }
        for (index, word) in words.enumerated() {
            switch word {
            // `sluit aan bij` is another verb.
            case "sluit", "sluiten", "sluiting", "sloot":
                if !words[index...].contains("aan"), !words[index...].contains("uit") { return true }
            case "afgesloten", "eindigt", "eindigen", "eindigde", "verstrijkt", "stopt": return true
            case "loopt", "lopen", "liep": if isLimit || words[index...].contains("af") { return true }
            case "open", "openstaat", "opengesteld", "geldt", "staat", "verlengd":
                if isLimit { return true }
            default: continue
            }
        }
        return false
    }

    /// `oproep`, `indienperiode` …
    static func isCall(_ word: String) -> Bool {
        [
            "oproep", "projectoproep", "call", "indienperiode", "kandidatuur", "kandidaturen",
            "kandidaatstelling", "indiening",
        ]
        .contains { word.hasPrefix($0) } && !word.hasPrefix("callcenter")
    }

    /// `Dossiers: tot`, `aanvragen kunnen tot`
    private static func isShort(_ words: [String]) -> Bool {
        SentenceWords.count(words) <= 4 && words.contains { isApplication($0) || isCall($0) }
            && words.contains { [":", "kan", "kunnen"].contains($0) }
    }

    /// Whether the words are a label rather than a sentence: `Indienen:`, `| Indiening kandidaturen |`.
    private static func isLabel(_ words: [String]) -> Bool {
        SentenceWords.count(words) <= 4
            && (words.contains {
                ["indienen", "indiening", "indieningen", "kandidatuurstelling"].contains($0)
            }
                || words.contains(where: isCall)
                    && words.contains { ["einde", "sluiting", "afsluiting"].contains($0) })
    }

    /// `dien je kandidatuur in op`, `dien in:`
    private static func handsInOn(_ words: [String]) -> Bool {
        let end = words.suffix(2)
        return (end == ["in", "op"] || end == ["in", ":"]) && isDividedVerb(words)
    }

    /// `de termijn om in te dienen loopt af op`
    private static func runsOut(_ words: [String]) -> Bool {
        guard words.contains(where: ["termijn", "tijd"].contains),
            handsIn(words) || SentenceWords.count(words) <= 4
        else { return false }
        return words.contains("eindigt") || words.contains("verstrijkt")
            || words.contains("loopt") && words.contains("af")
    }

    /// Whether something has to be there: `je kandidatuur moet binnen zijn op`.
    private static func hasToBeThere(_ words: [String]) -> Bool {
        if words.contains("verwacht"), words.contains(where: isCandidacy) { return true }
        guard words.contains(where: isApplication),
            words.contains(where: { ["moet", "moeten", "dient", "dienen"].contains($0) })
        else { return false }
        return words.contains { ["binnen", "toekomen", "ingediend", "ontvangen", "ons", "er"].contains($0) }
    }

    /// Whether it is said what comes too late: `na … aanvaarden we geen kandidaturen`.
    static func refuse(_ words: [String]) -> Bool {
        words.contains { refusals.contains($0) }
            && (words.contains(where: isApplication) || words.contains { certainVerbs.contains($0) })
    }

    private static let refusals: Set<String> = [
        "geen", "niet", "laat", "laattijdig", "laattijdige", "onontvankelijk", "geweigerd", "uitgesloten",
        "afgewezen",
    ]
}
