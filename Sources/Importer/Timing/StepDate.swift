import Schedule

/// Reads the date of a step, also when there are other words round it.
struct StepDate {
    let when: When
    /// The words as published, all of them.
    let text: String
    let remarks: [Remark]
    /// Whether it is written without a year, and the given one was taken.
    let assumesYear: Bool

    /// Reads the words behind the name of a step.
    init(_ words: String, year: Int?) {
        let reader = DutchDateReader(defaultYear: year)
        if let reading = Self.read(words, reader) {
            self.init(reading, words)
            return
        }
        if let (part, reading, rest) = Self.part(of: words, reader), Self.isHarmless(rest),
            // The hour could be that of another half of the day.
            !(PartOfDay.isNamed(in: rest) && reading.when.hasTime)
        {
            self.init(reading, words, [.unsure("only “\(part)” was read of “\(words)”")])
            return
        }
        let nothing = DutchReading(when: .toBeAnnounced, assumptions: [])
        self.init(nothing, words, [.unsure("which date is meant by “\(words)”?")])
    }

    private init(_ reading: DutchReading, _ text: String, _ remarks: [Remark] = []) {
        when = reading.when
        self.text = text.last == "." ? String(text.dropLast()) : text
        self.remarks = reading.assumptions.map { .assumed(Self.message(of: $0, in: text)) } + remarks
        assumesYear = reading.assumptions.contains { if case .year = $0 { true } else { false } }
    }

    private static func read(_ words: String, _ reader: DutchDateReader) -> DutchReading? {
        let words = withMidnight(words)
        let plain = words.replacing("‘", with: "").replacing("’", with: "").replacing("(en ", with: "(")
        return reader.read(words) ?? reader.read(plain)
    }

    /// No clock shows 24 hours, but people write it for the end of a day, as `middernacht`: `om 24u00`, `(24.00 uur)`.
    private static func withMidnight(_ text: String) -> String {
        guard text.contains("24") else { return text }
        var words: [String] = []
        for word in text.split(separator: " ") {
            let bare = word.plain.filter { !"(),;".contains($0) }
            if bare == "uur", words.last?.contains("middernacht") == true {
                // A bracket may end behind it.
                words[words.count - 1] += word.filter { !$0.isLetter }
            } else if hoursOfMidnight.contains(bare) || bare == "24" && words.last == "om" {
                words.append(word.lowercased().replacing(bare, with: "middernacht"))
            } else {
                words.append(String(word))
            }
        }
        return words.joined(separator: " ")
    }

    /// The message of an assumption, in the words of the text.
    private static func message(of assumption: DutchAssumption, in text: String) -> String {
        guard case .endOfDay(_, let date) = assumption, !text.plain.contains("middernacht") else {
            return assumption.message
        }
        return DutchAssumption.endOfDay("24 uur", date).message
    }

    private static let hoursOfMidnight: Set<String> = [
        "24u00", "24u", "24h00", "24h", "24:00", "24.00", "24:00u",
    ]

    /// The longest stretch of words that is a date, and the words round it.
    private static func part(
        of text: String, _ reader: DutchDateReader
    ) -> (part: String, reading: DutchReading, rest: String)? {
        let words = text.split(separator: " ")
        for stretch in stretches(of: words) {
            // A comma goes on with other words: `uiterlijk 6 juni 2025, per brief`.
            let joined = words[stretch].joined(separator: " ")
            let part = ",;".contains(joined.last ?? " ") ? String(joined.dropLast()) : joined
            guard let reading = read(part, reader) else { continue }
            let rest = words[..<stretch.lowerBound].suffix(60) + words[stretch.upperBound...].prefix(60)
            return (part, reading, rest.joined(separator: " "))
        }
        return nil
    }

    /// The stretches that can be a date, long ones first: not more words than a date has, among the first thirty, from
    /// one that can begin a date to one that can end it.
    static func stretches(of words: [Substring]) -> [Range<Int>] {
        let plain = words.prefix(30).map { $0.plain }
        let starts = plain.map(canBegin)
        let ends = plain.map { $0.contains(where: \.isNumber) || endings.contains($0.filter(\.isLetter)) }
        return (1...14).reversed().flatMap { length in
            (0..<max(0, plain.count - length + 1)).filter { starts[$0] && ends[$0 + length - 1] }
                .map { $0..<($0 + length) }
                .filter { $0.contains { plain[$0].contains(where: \.isNumber) } }
        }
    }

    private static let beginnings: Set<String> = [
        "voor", "uiterlijk", "ten", "tegen", "tot", "vanaf", "week", "weken", "van", "tussen", "op", "de",
        "einddatum", "tem", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
        "ma",
        "di", "wo", "do", "vr", "za", "zo", "een", "twee", "drie", "vier", "zes", "acht", "tien", "veertien",
        "dertig",
    ]
    private static let endings = Set(DutchNames.months).union(DutchNames.shortMonths.keys).union([
        "uur", "u", "middernacht", "dag", "dagen", "week", "weken", "tijd", "beslissing", "deadline",
        "lancering", "pitches", "jury", "weerwoord", "beoordeling", "einddatum", "matching",
        "avonds", "savonds", "namiddags", "middags", "smiddags", "morgens", "smorgens", "ochtends",
        "voormiddags", "avond", "namiddag", "middag", "ochtend", "voormiddag",
    ])

    private static func canBegin(_ word: String) -> Bool {
        word.contains(where: \.isNumber) || beginnings.contains(word.filter(\.isLetter))
    }

    /// Whether the words round a date cannot make it another one: no number but hours, no doubt.
    private static func isHarmless(_ rest: String) -> Bool {
        let doubts: Set<Substring> = [
            "niet", "of", "eventueel", "voorlopig", "voorlopige", "onder", "voorbehoud", "normaal",
            "normaliter",
            "vermoedelijk", "rond", "circa", "omstreeks", "behalve", "geannuleerd", "afgelast", "geschrapt",
            "vervalt",
            "vervallen", "uitgesteld", "verplaatst", "verschoven", "verlengd", "gewijzigd", "afhankelijk",
            "ongeveer",
            "na", "bevestigen", "bevestiging", "indicatief", "richtdatum", "streefdatum", "verwacht",
            "verwachte",
            "misschien", "wellicht", "mogelijk", "mogelijks", "tenzij", "indien", "zodra", "oorspronkelijk",
            "oorspronkelijke", "ipv", "i.p.v", "voorheen", "principe", "begin", "midden", "medio", "eind",
            "einde", "half", "week", "weken", "dag", "dagen", "maand", "maanden", "vroeger", "later",
            "eerder",
        ]
        let words = rest.plain.split { !$0.isLetter && !$0.isNumber && $0 != ":" && $0 != "." }
        return words.allSatisfy { word in
            guard word.contains(where: \.isNumber) else { return !doubts.contains(word) }
            return isHour(word)
        }
    }

    /// `9u`, `9u30`, `13:30`, `12.00`
    private static func isHour(_ word: Substring) -> Bool {
        let digits = word.prefix(while: \.isNumber)
        guard let hour = Int(digits), hour < 25, let mark = word.dropFirst(digits.count).first else {
            return false
        }
        return "u:.h".contains(mark)
            && word.dropFirst(digits.count + 1).allSatisfy { $0.isNumber || $0.isLetter }
            && word.count <= 6
    }
}

extension When {
    /// Whether an hour is told.
    fileprivate var hasTime: Bool {
        switch self {
        case .moment: true
        case .before(let bound), .by(let bound), .from(let bound): bound.time != nil
        default: false
        }
    }
}
