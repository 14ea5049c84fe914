/// The forms of a date in Dutch: each reads as far as it goes, and is nil when the text is of another form.
struct DutchGrammar {
    /// The year of dates that are written without one.
    let defaultYear: Int?
    /// The text as written, for names in quotes.
    let text: String

    /// `nog te bepalen`
    func toBeAnnounced(_ cursor: inout DutchCursor) -> DutchReading? {
        let isKnown =
            cursor.take("nog", "te", "bepalen") || cursor.take("nog", "niet", "bekend")
            || cursor.take("nog", "te", "bevestigen") || cursor.take("later", "te", "bepalen")
            || cursor.take("nader", "te", "bepalen") || cursor.take("te", "bepalen")
            || cursor.take("ntb") || cursor.take("nnb") || cursor.attempt(undecidedInShort) != nil
            || cursor.take("tba")
        return isKnown ? DutchReading(when: .toBeAnnounced, assumptions: []) : nil
    }

    /// `n.t.b.` or `n.n.b.`, the last full stop of which may end the text
    private func undecidedInShort(_ cursor: inout DutchCursor) -> Bool? {
        guard cursor.take("n"), cursor.take(mark: "."), cursor.take("t") || cursor.take("n"),
            cursor.take(mark: "."), cursor.take("b")
        else { return nil }
        return true
    }

    /// `vóór zaterdag 15 juli 2023`, `ten laatste op 16 juni 2023 om 17 uur`, `vanaf 28 juni 2023`
    func bound(_ cursor: inout DutchCursor) -> DutchReading? {
        guard let word = boundWord(&cursor) else { return nil }
        _ = cursor.take("op") || cursor.take("tegen")
        guard let day = completeDay(&cursor) else { return nil }
        let doubt: [DutchAssumption] = word.isDoubtful ? [.lastDayIncluded(day.date)] : []
        guard let (time, guess) = clock(&cursor, on: day.date) else {
            return DutchReading(when: word.make(Bound(day.date)), assumptions: day.assumptions + doubt)
        }
        guard isSound(day.date, time) else { return nil }
        return DutchReading(
            when: word.make(Bound(day.date, time)), assumptions: day.assumptions + doubt + guess)
    }

    /// What the first word makes of a date; it is in doubt whether the day of `tot` or `tegen` itself is included.
    private func boundWord(_ cursor: inout DutchCursor) -> (make: (Bound) -> When, isDoubtful: Bool)? {
        if cursor.take("voor") { return ({ .before($0) }, false) }
        if cursor.take("uiterlijk") || cursor.take("ten", "laatste") || cursor.take("tegen", "uiterlijk") {
            return ({ .by($0) }, false)
        }
        if cursor.take("vanaf") || cursor.take("ten", "vroegste") { return ({ .from($0) }, false) }
        if cursor.take("tot", "en", "met") || cursor.take("tem") || cursor.attempt(throughInShort) != nil {
            return ({ .by($0) }, false)
        }
        return cursor.take("tot") || cursor.take("tegen") ? ({ .by($0) }, true) : nil
    }

    /// `donderdag 1 juni 2023 om 23.59 uur`
    func moment(_ cursor: inout DutchCursor) -> DutchReading? {
        _ = cursor.take("op")
        guard let day = completeDay(&cursor), let (time, guess) = clock(&cursor, on: day.date),
            isSound(day.date, time)
        else { return nil }
        return DutchReading(when: .moment(day.date, time), assumptions: day.assumptions + guess)
    }

    /// `19, 21 en 23 juni 2023`, `13 (14 en 15) september 2023`, `13 september 2023, zo nodig ook op 14 september`
    func days(_ cursor: inout DutchCursor) -> DutchReading? {
        _ = cursor.take("op")
        guard let partials = dayList(&cursor),
            let (dates, assumptions) = DutchPartialDate.complete(partials, defaultYear: defaultYear)
        else { return nil }
        let marked = zip(partials, dates)
        let certain = marked.filter { !$0.0.isOptional }.map(\.1)
        let optional = marked.filter { $0.0.isOptional }.map(\.1)
        guard certain.isAscending, optional.isAscending, !certain.isEmpty,
            Set(certain).isDisjoint(with: optional)
        else { return nil }
        return DutchReading(when: .days(certain, optional: optional), assumptions: assumptions)
    }

    private func dayList(_ cursor: inout DutchCursor) -> [DutchPartialDate]? {
        guard var days = plainList(&cursor) else { return nil }
        if let more = cursor.attempt(bracketed) ?? cursor.attempt(ifNeeded) {
            guard let more = Self.inMonth(of: days.last, more) else { return nil }
            days += more.map { day in
                var day = day
                day.isOptional = true
                return day
            }
        }
        return days
    }

    /// Days that name no month, as in `13 september 2023 (14 en 15)`, are later in the month of the day before them;
    /// nil when they would be earlier.
    private static func inMonth(
        of before: DutchPartialDate?, _ days: [DutchPartialDate]
    ) -> [DutchPartialDate]? {
        guard days.last?.month == nil, let before, let first = days.first else { return days }
        guard first.day > before.day else { return nil }
        return days.map { day in
            var day = day
            day.month = before.month
            day.year = before.year
            return day
        }
    }

    /// `(14 en 15) september 2023`: what follows the bracket belongs to its last day.
    private func bracketed(_ cursor: inout DutchCursor) -> [DutchPartialDate]? {
        guard cursor.take(mark: "("), var days = plainList(&cursor), cursor.take(mark: ")"),
            let last = days.indices.last
        else { return nil }
        guard days[last].month == nil else { return days }
        readMonthAndYear(&cursor, of: &days[last])
        return days
    }

    /// `, zo nodig ook op 14 en 15 september`
    private func ifNeeded(_ cursor: inout DutchCursor) -> [DutchPartialDate]? {
        _ = cursor.take(mark: ",")
        guard cursor.take("zo", "nodig", "ook") || cursor.take("indien", "nodig", "ook") else { return nil }
        _ = cursor.take("op")
        return plainList(&cursor)
    }

    private func plainList(_ cursor: inout DutchCursor) -> [DutchPartialDate]? {
        guard let first = day(&cursor) else { return nil }
        var days = [first]
        while let next = cursor.attempt({ and(&$0) ? day(&$0) : nil }) { days.append(next) }
        return days
    }

    /// `van maandag 4 tot en met vrijdag 8 september 2023`
    func interval(_ cursor: inout DutchCursor) -> DutchReading? {
        _ = cursor.take("week", "van") || cursor.take("van") || cursor.take("de", "week", "van")
        let isBetween = cursor.take("tussen")
        guard let first = day(&cursor), let isIncluded = rangeWord(&cursor, isBetween: isBetween),
            let last = day(&cursor),
            let (dates, assumptions) = DutchPartialDate.complete(
                Self.overNewYear(first, last), defaultYear: defaultYear),
            dates[0] < dates[1]
        else { return nil }
        let doubt: [DutchAssumption] = isIncluded ? [] : [.lastDayIncluded(dates[1])]
        return DutchReading(when: .interval(dates[0], dates[1]), assumptions: assumptions + doubt)
    }

    /// `29 december tot en met 5 januari 2024` begins in the year before.
    private static func overNewYear(
        _ first: DutchPartialDate, _ last: DutchPartialDate
    ) -> [DutchPartialDate] {
        guard first.year == nil, let year = last.year, let start = first.month, let end = last.month,
            start > end
        else { return [first, last] }
        var first = first
        first.year = year - 1
        first.assumptions.append(.year(year - 1))
        return [first, last]
    }

    /// Whether the word says that the last day is included; nil when no range goes on here.
    func rangeWord(_ cursor: inout DutchCursor, isBetween: Bool = false) -> Bool? {
        if isBetween { return cursor.take("en") ? false : nil }
        if cursor.take("tot", "en", "met") || cursor.take("tem") || cursor.take(mark: "-") { return true }
        if cursor.attempt(throughInShort) != nil { return true }
        return cursor.take("tot") ? false : nil
    }

    /// `t/m` or `t.e.m.`
    private func throughInShort(_ cursor: inout DutchCursor) -> Bool? {
        guard cursor.take("t") else { return nil }
        if cursor.take(mark: "/") { return cursor.take("m") ? true : nil }
        guard cursor.take(mark: "."), cursor.take("e"), cursor.take(mark: "."), cursor.take("m") else {
            return nil
        }
        _ = cursor.take(mark: ".")
        return true
    }

    /// A comma, `en` or `&`.
    func and(_ cursor: inout DutchCursor) -> Bool {
        if cursor.take(mark: ",") {
            _ = cursor.take("en")
            return true
        }
        return cursor.take("en") || cursor.take(mark: "&")
    }

    /// Takes what may stand behind a date and says nothing more; false when something else follows.
    func skipEnd(_ cursor: inout DutchCursor) -> Bool {
        _ = cursor.attempt { rest -> Bool? in
            let isInBrackets = rest.take(mark: "(")
            if !isInBrackets { _ = rest.take(mark: ",") }
            guard rest.take("belgische", "tijd") else { return nil }
            return !isInBrackets || rest.take(mark: ")") ? true : nil
        }
        _ = cursor.take(mark: ".")
        return cursor.isAtEnd
    }

    /// Whether the clock shows that time once on that day.
    private func isSound(_ date: CivilDate, _ time: CivilTime) -> Bool {
        (try? Brussels.instant(date, time)) != nil
    }
}

extension [CivilDate] {
    fileprivate var isAscending: Bool { zip(self, dropFirst()).allSatisfy { $0 < $1 } }
}
