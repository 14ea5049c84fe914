/// Reads dates written in Dutch, in the forms that calls for projects use, and says what it had to assume.
///
/// | read | as |
/// | --- | --- |
/// | `1 juni 2023 om 23u59`, `do. 1 jun '23 (23.59 uur)`, `1/6/2023 23:59`, `… om middernacht` | moment |
/// | `1 juni 2023`, `01-06-2023`, `19, 21 en 23 juni 2023`, `13 (14 en 15) september 2023` | days |
/// | `van 4 tot en met 8 september 2023`, `4 t/m 8 september 2023`, `tussen 29 mei en 9 juni 2023` | interval |
/// | `week 23 van 2023`, `week 20 & week 21`, `week van 5 en 12 juni 2023` | weeks |
/// | `voor …`, `vóór …`; `uiterlijk …`, `ten laatste op …`, `tegen …`, `tot en met …`; `vanaf …` | before; by; from |
/// | `14 dagen na de deadline`, `einddatum + 14 dagen` | days after a milestone |
/// | `nog te bepalen`, `n.t.b.`, `n.n.b.` | to be announced |
///
/// The whole text has to be understood; a text with words round the date is not. Nothing is guessed without a
/// ``DutchAssumption`` that says so.
public struct DutchDateReader: Sendable {
    /// The year of dates that are written without one; nil to refuse those.
    public let defaultYear: Int?

    /// Makes a reader.
    public init(defaultYear: Int? = nil) {
        self.defaultYear = defaultYear
    }

    /// What a text says; nil when it is not understood as a whole.
    public func read(_ text: String) -> DutchReading? {
        guard let tokens = DutchToken.tokens(of: text), !tokens.isEmpty else { return nil }
        let cursor = DutchCursor(tokens)
        let grammar = DutchGrammar(defaultYear: defaultYear, text: text)
        let forms = [
            grammar.toBeAnnounced, grammar.relative, grammar.bound, grammar.weeks, grammar.wholeWeeks,
            grammar.interval, grammar.moment, grammar.days,
        ]
        for form in forms {
            var cursor = cursor
            guard let reading = form(&cursor), grammar.skipEnd(&cursor) else { continue }
            return reading
        }
        return nil
    }

    /// The time that a text is: `23.59 uur`, `23u59`, `17u`, `9:30`.
    static func time(_ text: String) -> CivilTime? {
        guard let tokens = DutchToken.tokens(of: text) else { return nil }
        var cursor = DutchCursor(tokens)
        guard let (time, _) = DutchGrammar(defaultYear: nil, text: text).time(&cursor), cursor.isAtEnd else {
            return nil
        }
        return time
    }
}
