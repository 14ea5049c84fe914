/// Finds the dates in Dutch sentences: days with a month, by name or in digits, with what belongs to them.
///
/// `Dien in tegen donderdag 1 juni 2023 om 23u59` has one, and `op 19, 21 en 23 juni` has three. Digits that belong to
/// an address, a fraction or another number are left out.
public enum DutchDateFinder {
    /// All dates that the bytes mention, in order. Ranges are those of the slice.
    public static func mentions(in text: ArraySlice<UInt8>) -> [DutchMention] {
        let tokens = DutchLocatedToken.tokens(of: text)
        let reader = DutchMentionReader(tokens)
        var mentions: [DutchMention] = []
        var index = 0
        while index < tokens.count {
            guard let (found, next) = reader.mentions(at: index) else {
                index += 1
                continue
            }
            mentions += found
            index = next
        }
        return mentions
    }
}
