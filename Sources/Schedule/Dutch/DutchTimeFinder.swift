/// Finds the times of the day in Dutch sentences, with a date or without: `17 uur`, `23:59`, `12u30`, `om tien uur`.
public enum DutchTimeFinder {
    /// All times that are told. Numbers with a full stop count only with `uur` behind them: `9.30 uur`, and not `9.06`.
    public static func times(in text: ArraySlice<UInt8>) -> Set<CivilTime> {
        let dates = DutchDateFinder.mentions(in: text)
        let tokens = DutchLocatedToken.tokens(of: text)
        // `24 uur` is midnight to people, and no clock shows it.
        let plain = tokens.map { $0.token == .number(24, digits: 2) ? .number(0, digits: 2) : $0.token }
        let grammar = DutchGrammar(defaultYear: nil, text: "")
        var times = Set(dates.compactMap(\.time))
        var index = 0
        while index < tokens.count {
            var cursor = DutchCursor(plain[index...])
            let start = tokens[index].range.lowerBound
            guard tokens[index].isFree, !dates.contains(where: { $0.range.contains(start) }),
                let (time, _) = grammar.time(&cursor),
                plain[index..<cursor.tokens.startIndex].contains(where: \.tellsTime)
            else {
                index += 1
                continue
            }
            times.insert(time)
            index = cursor.tokens.startIndex
        }
        return times
    }
}

extension DutchToken {
    /// Whether it makes a time of the numbers beside it.
    fileprivate var tellsTime: Bool {
        [.word("uur"), .word("u"), .word("h"), .mark(":")].contains(self)
    }
}
