/// Finds the dates in Dutch sentences: days with a month, by name or in digits, with what belongs to them.
///
/// `Dien in tegen donderdag 1 juni 2023 om 23u59` has one. Days without a month of their own, such as the first
/// two of `19, 21 en 23 juni`, are left out, and so are digits that belong to an address or another number.
public enum DutchDateFinder {
    /// All dates that the bytes mention, in order. Ranges are those of the slice.
    public static func mentions(in text: ArraySlice<UInt8>) -> [DutchMention] {
        let tokens = DutchLocatedToken.tokens(of: text)
        let plain = tokens.map(\.token)
        let grammar = DutchGrammar(defaultYear: nil, text: "")
        var mentions: [DutchMention] = []
        var index = 0
        while index < tokens.count {
            let found = tokens[index].isFree ? mention(at: index, tokens, plain, grammar) : nil
            guard let (mention, next) = found else {
                index += 1
                continue
            }
            mentions.append(mention)
            index = next
        }
        return mentions
    }

    private static func mention(
        at index: Int, _ tokens: [DutchLocatedToken], _ plain: [DutchToken], _ grammar: DutchGrammar
    ) -> (DutchMention, next: Int)? {
        guard tokens[index].canBegin else { return nil }
        if let tooLate = tooLateDay(index, tokens) { return tooLate }
        var cursor = DutchCursor(plain[index...])
        guard let day = grammar.day(&cursor), let month = day.month else { return nil }
        // `30.81.02` is part of a telephone number, and no date with a fault.
        if day.assumptions.contains(where: \.isAboutDigits),
            CivilDate(year: day.year ?? 2000, month: month, day: day.day) == nil
        {
            return nil
        }
        let dayEnd = cursor.tokens.startIndex
        guard !isJoined(dayEnd, tokens) else { return nil }
        guard tokens[index..<dayEnd].allSatisfy(\.isMonthOrOther) else { return nil }
        let time = cursor.attempt { rest -> CivilTime? in
            _ = rest.take(mark: ",")
            _ = rest.take("om")
            return grammar.time(&rest)
        }
        // A full stop behind a short month may end the sentence, and is no part of the date then.
        var end = cursor.tokens.startIndex
        while end > index + 1, case .mark = plain[end - 1] { end -= 1 }
        let mention = DutchMention(
            range: tokens[index].range.lowerBound..<tokens[end - 1].range.upperBound, day: day.day,
            month: month, year: day.year, weekday: day.weekday?.number, time: time)
        return (mention, cursor.tokens.startIndex)
    }

    /// Whether a word goes on behind a date, as in `3 mei-vakanties`.
    private static func isJoined(_ index: Int, _ tokens: [DutchLocatedToken]) -> Bool {
        guard index + 1 < tokens.count, index > 0, tokens[index].token == .mark("-"),
            case .word = tokens[index + 1].token
        else { return false }
        return tokens[index].range.lowerBound == tokens[index - 1].range.upperBound
            && tokens[index + 1].range.lowerBound == tokens[index].range.upperBound
    }

    /// `32 juni`: a number that no month has, in front of the name of a month.
    private static func tooLateDay(
        _ index: Int, _ tokens: [DutchLocatedToken]
    ) -> (DutchMention, next: Int)? {
        guard case .number(let day, let digits) = tokens[index].token, digits == 2, day > 31,
            index + 1 < tokens.count, case .word(let word) = tokens[index + 1].token,
            let month = DutchNames.months.firstIndex(of: word)
        else { return nil }
        var end = index + 2
        var year: Int?
        if end < tokens.count, case .number(let value, let digits) = tokens[end].token, digits == 4 {
            year = value
            end += 1
        }
        let range = tokens[index].range.lowerBound..<tokens[end - 1].range.upperBound
        return (
            DutchMention(range: range, day: day, month: month + 1, year: year, weekday: nil, time: nil), end
        )
    }
}

extension DutchAssumption {
    fileprivate var isAboutDigits: Bool {
        if case .century = self { true } else { false }
    }
}
