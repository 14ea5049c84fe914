/// The Dutch words by which a date is known to belong to something else than a step of the call.
enum OtherMatters {
    /// Whether the words round a date are about something else that has a moment: questions, meetings, accounts.
    static func areTold(by sentence: [String]) -> Bool {
        let words = withoutEarlierEvent(sentence)
        return !isAboutCandidacies(words)
            && (words.contains { word in
                matters.contains(word) || matterStarts.contains { word.hasPrefix($0) }
            }
                || isAboutRuntime(words) || isAnotherCall(words) || repeats(words) || isAboutClients(words)
                || takesEffect(words) || launchesSomethingElse(words))
    }

    /// `na de infosessie kun je indienen`: what comes before a step is not what the sentence is about.
    private static func withoutEarlierEvent(_ words: [String]) -> [String] {
        guard words.count > 3, words[0] == "na", articles.contains(words[1]) else { return words }
        return Array(words.dropFirst(3))
    }

    /// Whether the words are about an answer, which the decision may be and the deadline is not.
    static func answer(_ words: [String]) -> Bool { words.contains { answers.contains($0) } }

    /// Whether a note of an editor speaks about the words of an addendum, rather than of the call.
    static func isEditorial(_ sentence: [String]) -> Bool {
        sentence.contains { ["addendum", "lijst", "tabel", "schrijft", "site", "bron", "pdf"].contains($0) }
    }

    /// Whether what is handed in is a candidacy, whatever goes with it: `vragen en kandidaturen bezorg je`,
    /// `kandidaturen dien je met een verslag in`, `de deadline voor projecten met een budget`.
    private static func isAboutCandidacies(_ words: [String]) -> Bool {
        var opening = words.prefix { $0 != "," }
        if let first = opening.first, articles.contains(first) { opening = opening.dropFirst() }
        if opening.dropFirst().first == "en", opening.count > 2 {
            let pair = [opening[opening.startIndex], opening[opening.startIndex + 2]]
            if let candidacy = pair.first(where: SubmissionWords.isCandidacy) {
                opening = [candidacy] + opening.dropFirst(3)
            }
        }
        if let first = opening.first, SubmissionWords.isCandidacy(first),
            SubmissionWords.handsIn(Array(opening))
        {
            return true
        }
        guard let deadline = words.firstIndex(where: { $0.hasPrefix("deadline") }),
            words.dropFirst(deadline + 1).first == "voor"
        else { return false }
        let purpose = words.dropFirst(deadline + 2).drop { articles.contains($0) }.prefix(3)
        if purpose.starts(with: ["inschrijving", "van"]) {
            return purpose.last.map(SubmissionWords.isCandidacy) ?? false
        }
        return purpose.first.map { SubmissionWords.isApplication($0) || $0.hasPrefix("indien") } ?? false
    }

    /// `de tweede oproep`, `een volgende deadline`, `de ESF-oproep`
    private static func isAnotherCall(_ words: [String]) -> Bool {
        zip(words, words.dropFirst()).contains { first, second in
            ["tweede", "derde", "volgende"].contains(first)
                && ["oproep", "call", "deadline", "ronde", "indienronde", "indienmoment"].contains(second)
                || ["nieuwe", "andere", "provinciale", "europese", "federale", "-"].contains(first)
                    && ["oproep", "call", "ronde"].contains(second)
        }
    }

    /// `elke eerste maandag`, `om de zes maanden, de eerste keer op`
    private static func repeats(_ words: [String]) -> Bool {
        words.contains { ["elke", "telkens", "keer", "opnieuw", "maandelijks", "jaarlijks"].contains($0) }
            || words.contains("eerst") && words.contains("het")
    }

    /// `de projecten lopen tot`, `het project start op`.
    private static func isAboutRuntime(_ words: [String]) -> Bool {
        guard
            words.contains(where: {
                ["start", "starten", "loopt", "lopen", "begint", "eindigt"].contains($0)
            })
        else { return false }
        return words.contains { ["project", "projecten", "traject", "trajecten", "contract"].contains($0) }
    }

    /// `de lancering van het project`, `de regio lanceert een nieuwe website`
    private static func launchesSomethingElse(_ words: [String]) -> Bool {
        words.contains { $0.hasPrefix("lancer") || $0.hasPrefix("lanceer") }
            && words.contains { ["project", "projecten", "website", "campagne", "wedstrijd"].contains($0) }
    }

    /// `jongeren kunnen hun aanvraag voor een studietoelage indienen`: clients hand in other things than candidacies.
    private static func isAboutClients(_ words: [String]) -> Bool {
        words.contains { clients.contains($0) } && !StepWords.namesDeadline(words)
            && !words.contains { SubmissionWords.isCandidacy($0) || SubmissionWords.isCall($0) }
    }

    /// `de beslissing gaat in op`, `de juryleden krijgen de dossiers op`
    private static func takesEffect(_ words: [String]) -> Bool {
        zip(words, words.dropFirst()).contains { $0 == "gaat" && $1 == "in" }
            || words.contains { ["juryleden", "beoordelaars", "experten"].contains($0) }
                && words.contains { ["krijgen", "ontvangen"].contains($0) }
    }

    private static let articles: Set<String> = ["het", "de", "een", "alle", "uw", "je"]
    private static let clients: Set<String> = [
        "jongeren", "ouders", "werkgever", "werkgevers", "werknemer", "werknemers", "werkzoekende",
        "werkzoekenden", "cliënt", "cliënten", "leerling", "leerlingen", "student", "studenten", "burger",
        "burgers", "inwoner", "inwoners", "gezin", "gezinnen", "huurder", "huurders",
    ]
    private static let matters: Set<String> = [
        "vraag", "vragen", "klacht", "klachten", "bezwaar", "bezwaren", "bezwaarschrift", "factuur",
        "facturen", "beroep", "verslag", "verslagen", "rapport", "rapporten", "eindrapport", "eindverslag",
        "jaarverslag", "afrekening", "verlof", "vakantie", "budget", "begroting", "reservatie", "inschrijven",
        "huur", "antwoord", "bericht", "resultaat", "feedback", "voorschot", "betaling", "uitbetaling",
        "intrekken", "intrekking", "terugtrekken", "aangesteld", "samengesteld", "nalezen", "geldig",
        "voorbereid", "voorbereiding", "uitgenodigd", "bevestiging", "ontvangstbewijs", "subsidie",
        "contract", "contracten", "overeenkomst", "slides", "volgorde", "samenstelling", "intentieverklaring",
        "advies", "bekrachtigt", "bekrachtigd", "aangevuld", "aanvullen", "intentie", "profiel", "briefing",
        "rangschikking", "overleg", "overlegt", "schijf", "beantwoord", "bellen",
    ]
    private static let answers: Set<String> = [
        "hoor", "hoort", "horen", "verneem", "verneemt", "vernemen", "weten", "gekozen", "geselecteerd",
    ]
    private static let matterStarts = [
        "presentatie", "gesprek", "jurygesprek", "adviesgesprek", "uitnodiging", "opstart", "infosessie",
        "infomoment", "infovergadering", "infoavond", "informatiesessie", "informatiemoment", "verrijking",
        "arena", "workshop", "opleiding", "cursus", "vorming", "webinar", "spreekuur", "onkosten",
        "schuldvordering", "kostennota", "inschrijving", "rechtbank", "feest",
    ]
}
