/// What the words in front of a date make of it.
enum DateRole {
    /// The last day: `tot`, `voor`, `uiterlijk`, `ten laatste`, `tegen`, `verlengd naar`.
    case limit
    /// The first day: `vanaf`, `sinds`, `ten vroegste`.
    case start
    /// The first of two days: `tussen`.
    case between
    /// `van`, which begins a range or belongs to the word before it: `de deadline van 1 juni`.
    case of
    /// `na`.
    case after
    /// The day itself: `op`, `is`, `:`.
    case point

    /// Takes the words in front of a date, and those behind it.
    init(before words: [String], behind: [String]) {
        self = Self.role(of: Self.withoutTime(words))
        let next = behind.drop { $0 == "," || $0 == "(" }
        if self == .point, next.first == "uiterlijk" || next.starts(with: ["ten", "laatste"]) {
            self = .limit
        }
    }

    /// Takes the head of a column of a table: `Van`, `Tot`; nil for another.
    init?(ofColumn head: [String]) {
        switch head.filter({ $0 != ":" }) {
        case ["van"], ["vanaf"], ["begin"], ["start"], ["startdatum"], ["begindatum"]: self = .start
        case ["tot"], ["tot", "en", "met"], ["t", "/", "m"], ["einde"], ["eind"], ["einddatum"]: self = .limit
        default: return nil
        }
    }

    /// Whether the words in front of a date leave out its day: `vóór 2 juni`.
    static func leavesOutItsDay(_ words: [String]) -> Bool {
        ["voor", "vóór"].contains(withoutTime(words).last)
    }

    private static func role(of words: ArraySlice<String>) -> DateRole {
        switch words.last {
        case "tot", "voor", "vóór", "uiterlijk", "laatste", "laatst", "tegen", "tem", "naar": return .limit
        case "met" where words.dropLast().last == "en": return .limit
        case "m" where [["t", "/"], ["e", "."]].contains(Array(words.dropLast().suffix(2))): return .limit
        case "vanaf", "sinds", "vroegste": return .start
        case "na": return .after
        case "tussen": return .between
        case "van" where words.dropLast().last == "week": return .point
        case "van": return .of
        default: return .point
        }
    }

    /// Leaves out what may stand between such a word and its date: `op`, `23.59 uur op`, the full stop of `t.e.m.`.
    private static func withoutTime(_ words: [String]) -> ArraySlice<String> {
        var rest = words[...]
        while let last = rest.last, ["op", "de", "dag", "datum", "(", "."].contains(last) {
            rest.removeLast()
        }
        guard let last = rest.last, ["uur", "u", "h", "middernacht"].contains(last) else { return rest }
        rest.removeLast()
        while let last = rest.last, last == "." || last == ":" || last.allSatisfy(\.isNumber) {
            rest.removeLast()
        }
        return rest
    }
}
