/// A step that is named among other words: the deadline in `De deadline kandidaturen is verschoven naar`.
struct StepMention: Equatable {
    let kind: StepKind
    /// Its name as written: `deadline kandidaturen`.
    let name: String
    /// Whether the other words say nothing but that it has a day, or another one than before.
    let isWhole: Bool

    /// How many words of a text are looked at.
    private static let reach = 40

    /// The steps that a text names, each once.
    static func all(in text: String) -> [StepMention] {
        let words = text.split(separator: " ").prefix(reach)
        var found: [(kind: StepKind, range: Range<Int>)] = []
        var index = 0
        while index < words.count {
            guard let (kind, count) = step(at: index, of: words) else {
                index += 1
                continue
            }
            if !found.contains(where: { $0.kind == kind }) { found.append((kind, index..<(index + count))) }
            index += count
        }
        if found.isEmpty, isAboutHandingIn(words) {
            return [StepMention(kind: .deadline, name: "Deadline", isWhole: false)]
        }
        return found.map { kind, range in
            let others = words[..<range.lowerBound] + words[range.upperBound...]
            return StepMention(
                kind: kind, name: words[range].joined(separator: " "),
                isWhole: found.count == 1 && others.allSatisfy(isFiller))
        }
    }

    /// The step that is named at a place, and how many words its name has.
    private static func step(at index: Int, of words: ArraySlice<Substring>) -> (StepKind, Int)? {
        let rest = words[index...].joined(separator: " ")
        if let label = StepLabel(prefixOf: rest), !vague.contains(label.text.plain) {
            return (label.kind, max(1, label.text.split(separator: " ").count))
        }
        let word = words[index].plain
        return stems.first { word.contains($0.0) }.map { ($0.1, 1) }
    }

    /// Parts of words that only one step has: `indientermijn`, `pitchronde`.
    private static let stems: [(String, StepKind)] = [
        ("deadline", .deadline), ("indientermijn", .deadline), ("indiendat", .deadline),
        ("indienperiode", .deadline),
        ("indiening", .deadline), ("sluitingsdat", .deadline), ("afsluitdat", .deadline), ("pitch", .pitches),
        ("juryd", .pitches),
        ("jurym", .pitches), ("beslissing", .decision), ("uitslag", .decision), ("geselecteerd", .decision),
        ("lancering", .launch), ("gelanceerd", .launch),
        ("publicatie", .launch), ("gepubliceerd", .launch), ("weerwoord", .rebuttal),
        ("wederwoord", .rebuttal), ("matchingmoment", .matching),
    ]

    /// `Kandidaturen kunnen ingediend worden tot …`
    private static func isAboutHandingIn(_ words: ArraySlice<Substring>) -> Bool {
        let plain = words.joined(separator: " ").plain
        return ByteSearch.hasAny(["kandida", "voorstel", "oproep", "dossier"], in: plain)
            && !StepLabel.isMeeting(plain)
            && ByteSearch.hasAny(
                [
                    "ingediend", "indien", "dien ", "dient", "bezorg", "sluit", "afgesloten", "loopt", "liep",
                    "eindigt",
                    "binnen",
                ], in: plain)
    }

    /// Whether a text may say until when candidacies are welcome.
    static func isAboutDeadline(_ text: String) -> Bool {
        let plain = text.prefix(2_000).plain
        guard ByteSearch.hasAny(["deadline", "uiterlijk", "indien", "ten laatste"], in: plain),
            !StepStem.isOtherDeadline(plain)
        else { return false }
        return ByteSearch.hasAny(["kandidatu"], in: plain) || all(in: text).contains { $0.kind == .deadline }
    }

    /// Names of steps that other sentences have too.
    private static let vague: Set<String> = ["indienen", "beoordelen"]

    /// Whether a line says that days may change, with or without a day: `De deadline is twee weken verlengd`.
    static func isAboutChange(_ text: String) -> Bool {
        ByteSearch.hasAny(
            [
                "verleng", "verschoven", "verschuif", "verplaats", "uitgesteld", "uitstel", "wijzig",
                "aangepast",
                "vervroegd", "opgeschoven", "geannuleerd", "afgelast", "vervalt", "vervallen", "geschrapt",
                "onder voorbehoud", "voorlopig", "week extra", "weken extra", "dagen extra", "extra tijd",
                "indicatief", "richtdat", "streefdat",
            ], in: text.prefix(2_000).plain)
    }

    /// Whether a line says that there is more time, though it names no step: `We geven een week extra: tot 11 april`.
    static func isGainOfTime(_ text: String) -> Bool {
        ByteSearch.hasAny(["verleng", " extra"], in: text.prefix(2_000).plain)
    }

    private static func isFiller(_ word: Substring) -> Bool {
        let letters = word.plain.filter(\.isLetter)
        return letters.isEmpty ? !word.contains(where: \.isNumber) : fillers.contains(letters)
    }

    private static let fillers: Set<String> = [
        "de", "het", "een", "voor", "van", "dit", "deze", "onze", "nu", "dus", "op", "om", "naar", "tot",
        "met",
        "is", "was", "zijn", "waren", "wordt", "worden", "werd", "werden", "vindt", "vinden", "plaats",
        "gaat",
        "gaan", "door", "vond", "vonden", "kwam", "komt", "zal", "zullen", "start", "begint", "ligt",
        "liggen", "valt", "vallen", "gebeurt", "gebeurde", "volgt", "loopt",
        "addendum", "oproep", "lokale", "lokaal", "kandidaturen", "kandidatuur", "kandidaten",
        "gecommuniceerd", "bekendgemaakt", "meegedeeld", "gepland", "voorzien", "vastgelegd",
        // Another day than before.
        "verlengd", "verlengde", "verlenging", "verschoven", "verplaatst", "verplaatste", "uitgesteld",
        "uitgestelde", "uitstel", "definitief", "definitieve", "aangepast", "aangepaste", "gewijzigd",
        "gewijzigde", "nieuw", "nieuwe", "vervroegd", "vervroegde", "verlaat", "verlate", "opgeschoven",
        "herzien", "herziene", "bijgewerkt", "bijgewerkte", "verdaagd", "herplant", "hernomen", "finaal",
        "finale", "laatste", "uiterste", "uiterlijke", "correct", "correcte", "juiste", "effectieve",
        "gewoon",
        "gewone", "voorlopig", "voorlopige", "oorspronkelijk", "oorspronkelijke", "eerdere", "vroegere",
    ]
}
