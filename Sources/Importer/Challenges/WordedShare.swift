/// A share as a sentence says it: `60 %`, `zestig procent`, `de helft`, `drie van de vijf partners`, `geen partner`.
struct WordedShare: Equatable {
    /// In tenths of a percent.
    let tenths: Int
    /// How many pieces of the sentence it takes.
    let count: Int
    /// Whether it is written as a percentage, and not counted from other numbers.
    let isPercentage: Bool
    /// Whether it had to be rounded: `twee derde`.
    var isRounded = false

    /// Reads the share that a sentence has at a place; nil when there is none.
    init?(_ pieces: ArraySlice<RecognitionPiece>) {
        for form in [Self.percentage, Self.ratio, Self.fraction, Self.none, Self.all] {
            guard let share = form(pieces) else { continue }
            self = share
            return
        }
        return nil
    }

    private init(tenths: Int, count: Int, isPercentage: Bool) {
        self.tenths = tenths
        self.count = count
        self.isPercentage = isPercentage
    }

    private init?(_ part: Int, of whole: Int, count: Int) {
        guard whole > 1, (0...whole).contains(part) else { return nil }
        tenths = (2000 * part + whole) / (2 * whole)
        self.count = count
        isPercentage = false
        isRounded = 1000 * part % whole != 0
    }

    /// `60 %`, `12,5 procent`, `zestig procent`
    private static func percentage(_ pieces: ArraySlice<RecognitionPiece>) -> WordedShare? {
        guard let first = pieces.first, let next = pieces.dropFirst().first else { return nil }
        guard next == .mark("%") || next.word.map(RecognitionWords.percent.contains) == true else {
            return nil
        }
        let tenths: Int? =
            switch first {
            case .number(let tenths): tenths
            case .word(let word): DutchCardinal.value(word).map { $0 * 10 }
            case .mark: nil
            }
        guard let tenths, (0...1000).contains(tenths) else { return nil }
        return WordedShare(tenths: tenths, count: 2, isPercentage: true)
    }

    /// `drie van de vijf`, `1 op 4`, `een op de drie`, `3/5`
    private static func ratio(_ pieces: ArraySlice<RecognitionPiece>) -> WordedShare? {
        guard let part = pieces.first.flatMap(number) else { return nil }
        var rest = pieces.dropFirst()
        guard let joint = rest.popFirst() else { return nil }
        guard joint == .mark("/") || joint == .word("van") || joint == .word("op") else { return nil }
        if rest.first == .word("de") { rest = rest.dropFirst() }
        guard let whole = rest.popFirst().flatMap(number), rest.first != .mark("%"),
            rest.first?.word.map(RecognitionWords.percent.contains) != true
        else { return nil }
        return WordedShare(part, of: whole, count: pieces.count - rest.count)
    }

    /// `de helft`, `twee derde`, `een kwart`, `driekwart`
    private static func fraction(_ pieces: ArraySlice<RecognitionPiece>) -> WordedShare? {
        guard let word = pieces.first?.word else { return nil }
        let joined = ["helft": (1, 2), "driekwart": (3, 4), "tweederde": (2, 3), "kwart": (1, 4)]
        if let (part, whole) = joined[word] { return WordedShare(part, of: whole, count: 1) }
        guard let part = DutchCardinal.value(word), let next = pieces.dropFirst().first?.word,
            let whole = DutchCardinal.denominator(next)
        else { return nil }
        return WordedShare(part, of: whole, count: 2)
    }

    /// `geen enkele partner`, `geen van de partners`, `niemand`
    private static func none(_ pieces: ArraySlice<RecognitionPiece>) -> WordedShare? {
        if pieces.first == .word("niemand") { return WordedShare(tenths: 0, count: 1, isPercentage: false) }
        guard pieces.first == .word("geen") else { return nil }
        return people(pieces).map { WordedShare(tenths: 0, count: $0, isPercentage: false) }
    }

    /// `alle partners`, `alle 16 partners`, `iedereen`, `elke partner`
    private static func all(_ pieces: ArraySlice<RecognitionPiece>) -> WordedShare? {
        let word = pieces.first?.word ?? ""
        if word == "iedereen" { return WordedShare(tenths: 1000, count: 1, isPercentage: false) }
        guard ["alle", "elke", "iedere"].contains(word) else { return nil }
        let hasNumber = pieces.dropFirst().first.flatMap(number) != nil
        let rest = hasNumber ? pieces.dropFirst() : pieces
        return people(rest).map {
            WordedShare(tenths: 1000, count: $0 + (hasNumber ? 1 : 0), isPercentage: false)
        }
    }

    /// How many pieces go by until those who were asked are named; nil when others are.
    private static func people(_ pieces: ArraySlice<RecognitionPiece>) -> Int? {
        for (offset, piece) in pieces.dropFirst().prefix(5).enumerated() {
            guard let word = piece.word else { return nil }
            if RecognitionWords.people.contains(word) { return offset + 2 }
            guard RecognitionWords.attributes.contains(word) else { return nil }
        }
        return nil
    }

    private static func number(_ piece: RecognitionPiece) -> Int? {
        piece.whole ?? piece.word.flatMap(DutchCardinal.value)
    }
}
