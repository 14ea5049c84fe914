/// Reads the dates that begin at a token of a sentence.
struct DutchMentionReader {
    /// A day that was read, and the tokens that it takes.
    private typealias Found = (start: Int, end: Int, day: DutchPartialDate)

    private let tokens: [DutchLocatedToken]
    private let plain: [DutchToken]
    private let grammar = DutchGrammar(defaultYear: nil, text: "")

    /// How many days a list may have.
    private static let listLimit = 12

    init(_ tokens: [DutchLocatedToken]) {
        self.tokens = tokens
        plain = tokens.map(\.token)
    }

    /// The dates that begin here, and the token behind them; nil when none does.
    func mentions(at index: Int) -> (mentions: [DutchMention], next: Int)? {
        guard tokens[index].isFree, tokens[index].canBegin else { return nil }
        if let found = tooLateDay(index) ?? partOfMonth(index) { return ([found.mention], found.next) }
        var days: [Found] = []
        var position = index
        while days.count < Self.listLimit, let (day, end) = day(at: position) {
            if let month = day.month {
                guard isSound(day, from: position, to: end) else { return nil }
                return whole(days, (position, end, day), month)
            }
            days.append((position, end, day))
            guard days.count > 1 || day.weekday != nil || canBeginList(index), let next = connector(at: end)
            else { return nil }
            position = next
        }
        return nil
    }

    private func day(at index: Int) -> (day: DutchPartialDate, end: Int)? {
        guard index < tokens.count else { return nil }
        var cursor = DutchCursor(plain[index...])
        guard let day = grammar.day(&cursor) else { return nil }
        return (day, cursor.tokens.startIndex)
    }

    /// Whether what looks like a day with a month is one.
    private func isSound(_ day: DutchPartialDate, from start: Int, to end: Int) -> Bool {
        guard !isJoined(end), tokens[start..<end].allSatisfy(\.isMonthOrOther) else { return false }
        guard let sign = digitSign(start, end), day.weekday == nil else { return true }
        // `30.81.02` is part of a telephone number, and `1.2.10` the number of a section.
        if day.assumptions.contains(where: \.isAboutCentury) {
            let exists = CivilDate(year: day.year ?? 2000, month: day.month ?? 0, day: day.day) != nil
            return exists && (sign != "." || limitWord(before: start) != nil)
        }
        return day.year != nil || !isFraction(day, start, end)
    }

    /// The sign between the numbers of a date in digits; nil when the month has a name.
    private func digitSign(_ start: Int, _ end: Int) -> Unicode.Scalar? {
        for token in plain[start..<end] {
            if case .mark(let mark) = token, "/-.".unicodeScalars.contains(mark) { return mark }
            if case .word(let word) = token, DutchNames.month(word) != nil { return nil }
        }
        return nil
    }

    /// Whether `3/4` is a part of something, or `24/7` all the time, rather than a day and a month.
    private func isFraction(_ day: DutchPartialDate, _ start: Int, _ end: Int) -> Bool {
        let month = day.month ?? 0
        if (day.day == 24 || day.day == 7) && month == 7 { return true }
        if time(behind: end) != nil || plain[start..<end].contains(where: \.hasLeadingZero) { return false }
        guard let word = limitWord(before: start) else { return true }
        // `uiterlijk 1/6` can only be a date, while `tot 3/4` can be a part.
        return !["uiterlijk", "laatste", "vanaf"].contains(word) && day.day < month && month <= 10
    }

    /// The word in front that goes with a date; nil when there is none.
    private func limitWord(before index: Int) -> String? {
        var index = index - 1
        if index > 0, plain[index] == .word("op") { index -= 1 }
        if index >= 0, plain[index] == .mark(":") || plain[index] == .mark("|") { return ":" }
        guard index >= 0, case .word(let word) = plain[index] else { return nil }
        let words = [
            "uiterlijk", "laatste", "vanaf", "tot", "met", "voor", "vóór", "tegen", "op", "deadline",
        ]
        return words.contains(word) ? word : plain[index + 1] == .word("op") ? "op" : nil
    }

    /// Whether a number can be the first day of a list: what stands before it does not count it as something else.
    private func canBeginList(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        switch plain[index - 1] {
        case .word(let word): return ["op", "van", "tussen", "vanaf", "tot", "met"].contains(word)
        case .mark(let mark): return ":(|".unicodeScalars.contains(mark)
        case .number: return false
        }
    }

    /// The token behind `,`, `en`, `of` or a word of a range; nil when no list goes on here.
    private func connector(at index: Int) -> Int? {
        var cursor = DutchCursor(plain[index...])
        guard grammar.and(&cursor) || cursor.take("of") || grammar.rangeWord(&cursor) != nil else {
            return nil
        }
        _ = cursor.take("op")
        return cursor.tokens.startIndex
    }

    /// The days of a list, of which the last has the month and the year.
    private func whole(
        _ earlier: [Found], _ last: Found, _ month: Int
    ) -> (mentions: [DutchMention], next: Int) {
        let year = last.day.year
        var mentions = earlier.map { found in
            DutchMention(
                range: range(found.start, found.end), day: found.day.day, month: month, year: year,
                weekday: found.day.weekday?.number, time: nil, isMonthShared: true)
        }
        var end = last.end
        var weekday = last.day.weekday?.number
        if weekday == nil, let (number, next) = weekdayInBrackets(at: end) { (weekday, end) = (number, next) }
        let time = time(behind: end)
        let next = time?.end ?? end
        mentions.append(
            DutchMention(
                range: range(last.start, next), day: last.day.day, month: month, year: year, weekday: weekday,
                time: time?.time ?? self.time(before: earlier.first?.start ?? last.start)))
        return (mentions, next)
    }

    /// `(dinsdag)` behind a date.
    private func weekdayInBrackets(at index: Int) -> (number: Int, end: Int)? {
        guard index + 2 < plain.count, plain[index] == .mark("("), plain[index + 2] == .mark(")"),
            case .word(let word) = plain[index + 1], let number = DutchNames.weekday(word)
        else { return nil }
        return (number, index + 3)
    }

    private func time(behind index: Int) -> (time: CivilTime, end: Int)? {
        var cursor = DutchCursor(plain[index...])
        // In a table the time may stand in the next cell.
        _ = ",-–|".unicodeScalars.contains { cursor.take(mark: $0) }
        if let time = cursor.attempt(bracketedTime) { return (time, cursor.tokens.startIndex) }
        takeLimitWord(&cursor)
        _ = cursor.take("om")
        return timeOfDay(&cursor).map { ($0, cursor.tokens.startIndex) }
    }

    /// `voor`, `ten laatste` …
    private func takeLimitWord(_ cursor: inout DutchCursor) {
        _ =
            cursor.take("voor") || cursor.take("vóór") || cursor.take("tegen") || cursor.take("uiterlijk")
            || cursor.take("tot") || cursor.take("ten", "laatste")
    }

    /// A time, `middernacht` or `middag`. The end of the day is its last minute, which is how the facts give it too.
    private func timeOfDay(_ cursor: inout DutchCursor) -> CivilTime? {
        if cursor.take("middernacht") { return .lastMinute }
        if cursor.take("middag") || cursor.take("de", "middag") { return CivilTime(hour: 12, minute: 0) }
        return grammar.time(&cursor)?.0
    }

    /// `(17u)`
    private func bracketedTime(_ cursor: inout DutchCursor) -> CivilTime? {
        guard cursor.take(mark: "(") else { return nil }
        takeLimitWord(&cursor)
        guard let (time, _) = grammar.time(&cursor), cursor.take(mark: ")") else { return nil }
        return time
    }

    /// `17 uur op`, in front of a date.
    private func time(before index: Int) -> CivilTime? {
        for start in (max(0, index - Self.longestTime)..<index) where tokens[start].isFree {
            var cursor = DutchCursor(plain[start..<index])
            if let (time, _) = grammar.time(&cursor), cursor.take("op"), cursor.isAtEnd { return time }
        }
        return nil
    }

    /// How many tokens `23.59 uur op` has.
    private static let longestTime = 5

    /// The bytes of some tokens. A full stop behind a short month may end the sentence, and is no part of the date.
    private func range(_ start: Int, _ end: Int) -> Range<Int> {
        var end = end
        while end > start + 1, case .mark(let mark) = plain[end - 1], mark != ")" { end -= 1 }
        return tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound
    }

    /// Whether a word goes on behind a date, as in `3 mei-vakanties`.
    private func isJoined(_ index: Int) -> Bool {
        guard index + 1 < tokens.count, index > 0, plain[index] == .mark("-"), case .word = plain[index + 1]
        else { return false }
        return tokens[index].range.lowerBound == tokens[index - 1].range.upperBound
            && tokens[index + 1].range.lowerBound == tokens[index].range.upperBound
    }

    /// `32 juni`: a number that no month has, in front of the name of a month.
    private func tooLateDay(_ index: Int) -> (mention: DutchMention, next: Int)? {
        guard case .number(let day, let digits) = plain[index], digits == 2, day > 31,
            index + 1 < tokens.count, case .word(let word) = plain[index + 1],
            let month = DutchNames.months.firstIndex(of: word)
        else { return nil }
        let (year, end) = year(at: index + 2)
        return (DutchMention(range: range(index, end), day: day, month: month + 1, year: year), end)
    }

    /// `eind juni 2023`, `begin mei`, `half juni`
    private func partOfMonth(_ index: Int) -> (mention: DutchMention, next: Int)? {
        guard case .word(let part) = plain[index], let days = DutchNames.partsOfMonth[part],
            index + 1 < tokens.count, case .word(let word) = plain[index + 1],
            let month = DutchNames.months.firstIndex(of: word)
        else { return nil }
        let (year, end) = year(at: index + 2)
        return (DutchMention(range: range(index, end), days: days, month: month + 1, year: year), end)
    }

    /// The year that stands at a token, and the token behind it.
    private func year(at index: Int) -> (year: Int?, end: Int) {
        guard index < tokens.count, case .number(let year, let digits) = plain[index], digits == 4 else {
            return (nil, index)
        }
        return (year, index + 1)
    }
}

extension DutchAssumption {
    fileprivate var isAboutCentury: Bool {
        if case .century = self { true } else { false }
    }
}

extension DutchToken {
    /// Whether it is a number such as `06`.
    fileprivate var hasLeadingZero: Bool {
        if case .number(let value, let digits) = self { digits == 2 && value < 10 } else { false }
    }
}
