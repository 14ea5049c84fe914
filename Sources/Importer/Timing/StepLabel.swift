import Schedule

/// The name of a step at the start of a line: `Deadline kandidaturen` of `Deadline kandidaturen 1 juni 2023`.
struct StepLabel: Equatable {
    let kind: StepKind
    /// The name as written.
    let text: String
    /// What stands behind it, without a colon.
    let rest: String

    private static let phrases: [(StepKind, [String])] = [
        (
            .launch,
            [
                "lancering addendum", "lancering van het addendum", "lancering oproep",
                "lancering van de oproep",
                "lancering", "bekendmaking addendum", "publicatie addendum", "publicatie van het addendum",
                "start oproep", "opening oproep", "opening van de oproep", "start van de oproep",
                "start indienen",
            ]
        ),
        (
            .deadline,
            [
                "deadline kandidaturen", "deadline kandidatuur", "lokale deadline kandidatuur",
                "lokale deadline kandidaturen", "lokale deadline", "uiterste indiendatum", "indiendatum",
                "indienen kandidaturen", "indienen kandidatuur", "deadline indienen kandidaturen", "deadline",
                "uiterste datum kandidaturen", "uiterste datum voor indiening", "uiterste datum indiening",
                "kandidaturen indienen", "kandidatuur indienen", "dossiers indienen", "einde oproep",
                "einde van de oproep", "limietdatum", "inzenddatum", "uiterste inzenddatum", "oproep sluit",
                "de oproep sluit", "indiening kandidaturen", "indiening van kandidaturen",
                "deadline voor kandidaturen", "deadline voor indienen",
                "indienen",
                "indienen van kandidaturen", "indienen van de kandidatuur", "deadline indiening",
                "uiterste datum voor indienen", "deadline voor het indienen van kandidaturen",
            ]
        ),
        (
            .standard(.assessment),
            [
                "beoordelen schriftelijke projectvoorstellen", "beoordeling schriftelijke projectvoorstellen",
                "beoordelen projectvoorstellen", "beoordeling van de schriftelijke projectvoorstellen",
                "beoordeling projectvoorstellen", "beoordelen kandidaturen", "beoordeling kandidaturen",
                "beoordelen van de schriftelijke projectvoorstellen", "beoordeling", "beoordelen",
                "beoordeling van de kandidaturen", "beoordelen van de kandidaturen",
                "beoordelen van schriftelijke projectvoorstellen", "beoordeling voorstellen",
            ]
        ),
        (
            .pitches,
            [
                "pitches en jury", "pitch en jury", "pitches", "pitchmomenten", "jury en pitches",
                "jurymoment", "jury",
                "pitch", "pitchmoment", "pitchdagen", "pitches voor de jury", "pitches met jury", "jurydag",
                "jurydagen",
            ]
        ),
        (
            .decision,
            [
                "communicatie over beslissing", "communicatie over de beslissing", "communicatie beslissing",
                "bekendmaking beslissing", "beslissing", "bekendmaking van de beslissing",
                "communicatie van de beslissing",
                "mededeling beslissing", "mededeling van de beslissing",
            ]
        ),
        (
            .rebuttal,
            [
                "ontvangen en beoordelen van weerwoord", "ontvangen en beoordelen van wederwoord",
                "ontvangen en beoordelen weerwoord", "ontvangen van weerwoord", "ontvangen weerwoord",
                "weerwoord",
                "wederwoord", "ontvangen van wederwoord", "recht op weerwoord",
                "ontvangen en beoordelen van het weerwoord",
                "ontvangen en beoordelen wederwoord", "indienen weerwoord", "indienen wederwoord",
            ]
        ),
        (
            .matching,
            [
                "lokale matchingmomenten", "lokale matchingmoment", "lokaal matchingmoment",
                "matchingmomenten",
                "matchingmoment", "matching", "lokale matching", "matchmomenten", "matchmoment",
                "lokale matchmomenten",
            ]
        ),
        (
            .matchingNews,
            [
                "communicatie matching", "communicatie over matching", "communicatie over de matching",
                "bekendmaking matching", "communicatie van de matching",
            ]
        ),
    ]

    private static let kinds: [String: StepKind] = Dictionary(
        uniqueKeysWithValues: phrases.flatMap { kind, phrases in phrases.map { ($0, kind) } })

    /// Reads the longest name that a line begins with; nil when there is none.
    init?(prefixOf line: String) {
        let words = line.split(separator: " ")
        var found: (count: Int, kind: StepKind)?
        var key = ""
        for (index, word) in words.prefix(8).enumerated() {
            let letters = word.plain.filter(\.isLetter)
            guard !letters.isEmpty else {
                // Digits begin a date; a sign such as & stands for nothing.
                if word.contains(where: \.isNumber) { break }
                continue
            }
            key += (key.isEmpty ? "" : " ") + letters
            if let kind = Self.kinds[key] { found = (index + 1, kind) }
            if word.last == ":" { break }
        }
        guard let found else { return nil }
        let name = words.prefix { !$0.contains(where: \.isNumber) }.prefix(8).joined(separator: " ").plain
        if found.kind == .deadline, StepStem.isOtherDeadline(name) { return nil }
        let label = words.prefix(found.count).joined(separator: " ")
        self.init(found.kind, label, words.dropFirst(found.count).joined(separator: " "))
    }

    /// Reads a line with a colon, or the two cells of a row: by words that only one step has. A name with words of
    /// several steps is that of none of them for certain: `De beslissing van de jury`.
    init?(_ label: String, value: String) {
        let kinds = StepStem.kinds(of: label, value: value)
        if let known = StepLabel(prefixOf: label), known.rest.count <= label.count / 2,
            known.rest.isEmpty || kinds.isSubset(of: [known.kind])
        {
            self.init(known.kind, label, value)
            return
        }
        guard kinds.count == 1, let kind = kinds.first else { return nil }
        self.init(kind, label, value)
    }

    /// Whether a name is that of a meeting for candidates, which is a step of its own: `Infosessie voor kandidaten`.
    static func isMeeting(_ name: String) -> Bool {
        let plain = name.plain
        return ["infosessie", "infomoment", "informatiesessie", "infovergadering", "webinar", "vragenuur"]
            .contains { plain.contains($0) }
    }

    /// The same step with an hour behind its date.
    func adding(_ hour: String) -> StepLabel { StepLabel(kind, text, "\(rest) \(hour)") }

    init(_ kind: StepKind, _ text: String, _ rest: String) {
        self.kind = kind
        self.text = text.reversed().drop { ":-–| ".contains($0) }.reversed().map(String.init).joined()
        self.rest = rest.drop { ":-–=| ".contains($0) }.trimmed
    }
}
