/// A place in the tokens of a text. It is a value, so that trying a reading and going back is a copy.
struct DutchCursor {
    private var rest: ArraySlice<DutchToken>

    init(_ tokens: [DutchToken]) {
        rest = tokens[...]
    }

    init(_ tokens: ArraySlice<DutchToken>) {
        rest = tokens
    }

    var isAtEnd: Bool { rest.isEmpty }
    var next: DutchToken? { rest.first }
    var tokens: ArraySlice<DutchToken> { rest }

    /// Takes the words if all of them come next.
    mutating func take(_ words: String...) -> Bool {
        let wanted = words.map(DutchToken.word)
        guard rest.starts(with: wanted) else { return false }
        rest = rest.dropFirst(wanted.count)
        return true
    }

    /// Takes a sign if it comes next.
    mutating func take(mark: Unicode.Scalar) -> Bool {
        guard rest.first == .mark(mark) else { return false }
        rest = rest.dropFirst()
        return true
    }

    /// Passes over one token.
    mutating func skip() {
        rest = rest.dropFirst()
    }

    /// Takes a number if one comes next.
    mutating func number() -> (value: Int, digits: Int)? {
        guard case .number(let value, let digits) = rest.first else { return nil }
        rest = rest.dropFirst()
        return (value, digits)
    }

    /// Takes a word if one comes next and it means something.
    mutating func word<Meaning>(_ meaning: (String) -> Meaning?) -> Meaning? {
        guard case .word(let word) = rest.first, let value = meaning(word) else { return nil }
        rest = rest.dropFirst()
        return value
    }

    /// Takes what `read` reads; leaves the place as it was when that is nil.
    mutating func attempt<Value>(_ read: (inout DutchCursor) -> Value?) -> Value? {
        var copy = self
        guard let value = read(&copy) else { return nil }
        self = copy
        return value
    }
}
