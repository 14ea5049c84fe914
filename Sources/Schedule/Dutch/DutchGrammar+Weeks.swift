// Weeks by number, and weeks by their days.
extension DutchGrammar {
    /// `week 23 van 2023`, `week 20 en week 21 van 2023 (15 tot en met 28 mei)`, `weken 20 t/m 23`
    func weeks(_ cursor: inout DutchCursor) -> DutchReading? {
        guard cursor.take("week") || cursor.take("weken"), let first = numberedWeek(&cursor) else {
            return nil
        }
        var last = first
        var isPair = false
        if let next = cursor.attempt(followingWeek) {
            last = next.week
            isPair = next.isPair
        }
        let written = last.year ?? first.year
        guard let lastYear = written ?? defaultYear, let firstYear = first.year ?? last.year ?? defaultYear,
            CivilDate.contentYears.contains(firstYear), CivilDate.contentYears.contains(lastYear),
            let start = ISOWeek(year: firstYear, week: first.number),
            let end = ISOWeek(year: lastYear, week: last.number), start <= end,
            !isPair || start.next == end, daysAgree(&cursor, start, end)
        else { return nil }
        return DutchReading(when: .weeks(start, end), assumptions: written == nil ? [.year(lastYear)] : [])
    }

    private func numberedWeek(_ cursor: inout DutchCursor) -> (number: Int, year: Int?)? {
        guard let number = cursor.number(), number.digits <= 2 else { return nil }
        let year = cursor.attempt { rest -> Int? in
            _ = rest.take("van")
            guard let year = rest.number(), year.digits == 4 else { return nil }
            return year.value
        }
        return (number.value, year)
    }

    /// The second week, and whether the two stand beside each other (`en`) rather than for a range.
    private func followingWeek(_ cursor: inout DutchCursor) -> (
        week: (number: Int, year: Int?), isPair: Bool
    )? {
        let isPair = cursor.take("en") || cursor.take(mark: "&") || cursor.take(mark: "/")
        // `tot week 23` does not say whether week 23 is included, and a week is too long to assume.
        guard isPair || rangeWord(&cursor) == true else { return nil }
        _ = cursor.take("week")
        return numberedWeek(&cursor).map { ($0, isPair) }
    }

    /// The days of the weeks in brackets, if written, are those of the weeks.
    private func daysAgree(_ cursor: inout DutchCursor, _ first: ISOWeek, _ last: ISOWeek) -> Bool {
        guard cursor.take(mark: "(") else { return true }
        let reader = DutchGrammar(defaultYear: last.year, text: text)
        guard let reading = reader.interval(&cursor), cursor.take(mark: ")") else { return false }
        return reading.when == .interval(first.monday, last.sunday)
    }

    /// `week van 5 en 12 juni 2023`: the weeks that these days are in, which have to be neighbours.
    func wholeWeeks(_ cursor: inout DutchCursor) -> DutchReading? {
        _ = cursor.take("de")
        guard cursor.take("week") || cursor.take("weken"), cursor.take("van"), let first = day(&cursor) else {
            return nil
        }
        let second = cursor.attempt { and(&$0) ? day(&$0) : nil }
        let partials = [first] + (second.map { [$0] } ?? [])
        guard let (dates, assumptions) = DutchPartialDate.complete(partials, defaultYear: defaultYear),
            let start = dates.first?.isoWeek, let end = dates.last?.isoWeek, start == end || start.next == end
        else { return nil }
        return DutchReading(when: .weeks(start, end), assumptions: assumptions + [.wholeWeeks(start, end)])
    }
}
