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
            let rest = words[index...].joined(separator: " ")
            guard let label = StepLabel(prefixOf: rest), !vague.contains(label.text.plain) else {
                index += 1
                continue
            }
            let count = max(1, label.text.split(separator: " ").count)
            if !found.contains(where: { $0.kind == label.kind }) {
                found.append((label.kind, index..<(index + count)))
            }
            index += count
        }
        return found.map { kind, range in
            let others = words[..<range.lowerBound] + words[range.upperBound...]
            return StepMention(
                kind: kind, name: words[range].joined(separator: " "),
                isWhole: found.count == 1 && others.allSatisfy(isFiller))
        }
    }

    /// Names of steps that other sentences have too.
    private static let vague: Set<String> = ["indienen", "beoordelen"]

    private static func isFiller(_ word: Substring) -> Bool {
        let letters = word.plain.filter(\.isLetter)
        return letters.isEmpty ? !word.contains(where: \.isNumber) : fillers.contains(letters)
    }

    private static let fillers: Set<String> = [
        "de", "het", "een", "voor", "van", "dit", "deze", "onze", "nu", "dus", "op", "om", "naar", "tot",
        "met",
        "is", "was", "zijn", "waren", "wordt", "worden", "werd", "werden", "vindt", "vinden", "plaats",
        "gaat",
        "gaan", "door", "ligt", "liggen", "valt", "vallen", "gebeurt", "gebeurde", "volgt", "loopt",
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
