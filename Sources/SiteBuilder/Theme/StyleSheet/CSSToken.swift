/// A token of a style sheet, as far as finding addresses needs tokens told apart.
enum CSSToken: Sendable, Hashable {
    /// `"fonts/hand.woff2"`: the bytes between the quotes.
    case string(Range<Int>)
    /// `url(fonts/hand.woff2)`: the bytes of the address, without white space round it.
    case url(Range<Int>)
    /// `image-set(`, or `url(` before a quote: the name in lower case.
    case function(String)
    /// `@import`: the name in lower case.
    case atKeyword(String)
    /// `(`, `[` or `{`.
    case open
    /// `)`, `]` or `}`.
    case close
    /// `;`
    case semicolon
    /// Anything else: a name, a number, a colour, a sign.
    case other
}
