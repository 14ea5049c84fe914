/// A part of the text of a date that knows where it stands, so that an error can point at it.
struct WhenPiece {
    private let scalars: [Unicode.Scalar]
    /// The place in the text, in Unicode scalars.
    let range: Range<Int>

    /// The whole of a text.
    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        range = 0..<scalars.count
    }

    private init(_ scalars: [Unicode.Scalar], _ range: Range<Int>) {
        self.scalars = scalars
        self.range = range
    }

    var isEmpty: Bool { range.isEmpty }
    var count: Int { range.count }
    var content: ArraySlice<Unicode.Scalar> { scalars[range] }
    var text: String { String(String.UnicodeScalarView(content)) }

    /// What is written, for a message: a line break or control character becomes a space, and a long text is cut.
    var shown: String {
        let printable = content.prefix(40).map { $0.properties.generalCategory == .control ? " " : $0 }
        return String(String.UnicodeScalarView(printable)) + (count > 40 ? "…" : "")
    }

    /// The first `count` scalars.
    func prefix(_ count: Int) -> WhenPiece {
        WhenPiece(scalars, range.lowerBound..<min(range.upperBound, range.lowerBound + count))
    }

    /// All but the first `count` scalars.
    func dropping(_ count: Int) -> WhenPiece {
        WhenPiece(scalars, min(range.upperBound, range.lowerBound + count)..<range.upperBound)
    }

    /// Without white space at either end.
    var trimmed: WhenPiece {
        let start = content.firstIndex { !Self.isSpace($0) } ?? range.upperBound
        let end = content.lastIndex { !Self.isSpace($0) }.map { $0 + 1 } ?? start
        return WhenPiece(scalars, start..<end)
    }

    /// The parts before and after the first scalar that `matches`, both trimmed; nil when there is none.
    func split(where matches: (Unicode.Scalar) -> Bool) -> (WhenPiece, WhenPiece)? {
        guard let index = content.firstIndex(where: matches) else { return nil }
        return (
            WhenPiece(scalars, range.lowerBound..<index).trimmed,
            WhenPiece(scalars, (index + 1)..<range.upperBound).trimmed
        )
    }

    /// The parts before and after a mark.
    func split(at mark: Unicode.Scalar) -> (WhenPiece, WhenPiece)? { split { $0 == mark } }

    /// The first word and what follows it.
    var firstWord: (WhenPiece, WhenPiece) {
        split(where: Self.isSpace) ?? (self, dropping(count))
    }

    /// What follows the first word when that is one of `words`, else all of it.
    func afterWord(in words: [String]) -> WhenPiece {
        let (word, rest) = firstWord
        return words.contains(word.text.lowercased()) ? rest : self
    }

    /// Whether the form of the text is the pattern's, in which `0` stands for any digit: `0000-00-00`.
    func has(form pattern: String) -> Bool {
        let pattern = pattern.unicodeScalars
        guard count == pattern.count else { return false }
        return zip(content, pattern).allSatisfy { $1 == "0" ? Digits.isDigit($0) : $0 == $1 }
    }

    static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        // Looking up properties is slow, and nearly all signs are ASCII.
        scalar.isASCII ? scalar == " " || (9...13).contains(scalar.value) : scalar.properties.isWhitespace
    }
}
