// Single days and times.
extension DutchGrammar {
    /// A day with month and year of its own, or the default year.
    func completeDay(_ cursor: inout DutchCursor) -> (date: CivilDate, assumptions: [DutchAssumption])? {
        guard let partial = day(&cursor),
            let (dates, assumptions) = DutchPartialDate.complete([partial], defaultYear: defaultYear),
            let date = dates.first
        else { return nil }
        return (date, assumptions)
    }

    /// `donderdag 1 juni 2023`, `1 jun.`, `19`, `01-06-2023`, `2023-06-01`
    func day(_ cursor: inout DutchCursor) -> DutchPartialDate? {
        cursor.attempt { cursor in
            let weekday = weekday(&cursor)
            guard
                var day = cursor.attempt(isoDay) ?? cursor.attempt(numericDay)
                    ?? cursor.attempt(numericDayWithoutYear) ?? cursor.attempt(namedDay)
            else { return nil }
            day.weekday = weekday
            return day
        }
    }

    private func weekday(_ cursor: inout DutchCursor) -> (number: Int, word: String)? {
        let weekday = cursor.word { word in DutchNames.weekday(word).map { (number: $0, word: word) } }
        if weekday != nil { _ = cursor.take(mark: ".") || cursor.take(mark: ",") }
        return weekday
    }

    /// `2023-06-01`
    private func isoDay(_ cursor: inout DutchCursor) -> DutchPartialDate? {
        guard let year = cursor.number(), year.digits == 4, cursor.take(mark: "-"),
            let month = cursor.number(), month.digits <= 2, cursor.take(mark: "-"),
            let day = cursor.number(), day.digits <= 2
        else { return nil }
        return DutchPartialDate(day: day.value, month: month.value, year: year.value)
    }

    /// `1/6/2023`, `01-06-2023`, `1.6.23`
    private func numericDay(_ cursor: inout DutchCursor) -> DutchPartialDate? {
        guard let day = cursor.number(), day.digits <= 2, let mark = numericMark(&cursor),
            let month = cursor.number(), month.digits <= 2, cursor.take(mark: mark),
            let year = cursor.number(), year.digits == 4 || year.digits == 2
        else { return nil }
        let fullYear = year.digits == 4 ? year.value : 2000 + year.value
        var partial = DutchPartialDate(day: day.value, month: month.value, year: fullYear)
        if year.digits == 2 { partial.assumptions.append(.century(fullYear)) }
        partial.isDayFirst = day.value <= 12 && day.value != month.value
        return partial
    }

    /// The `19/06` of `19/06, 21/06 en 23/06/2023`
    private func numericDayWithoutYear(_ cursor: inout DutchCursor) -> DutchPartialDate? {
        guard let day = cursor.number(), day.digits <= 2, cursor.take(mark: "/"),
            let month = cursor.number(), month.digits <= 2, cursor.next != .mark("/")
        else { return nil }
        var partial = DutchPartialDate(day: day.value, month: month.value)
        partial.isDayFirst = day.value <= 12 && day.value != month.value
        return partial
    }

    private func numericMark(_ cursor: inout DutchCursor) -> Unicode.Scalar? {
        for mark: Unicode.Scalar in ["/", "-", "."] where cursor.take(mark: mark) { return mark }
        return nil
    }

    /// `1 juni 2023`, `1 juni`, `1`, `1ste juni`
    private func namedDay(_ cursor: inout DutchCursor) -> DutchPartialDate? {
        if let day = cursor.attempt(dayInWords) { return day }
        guard let number = cursor.number(), number.digits <= 2, (1...31).contains(number.value) else {
            return nil
        }
        _ = cursor.take("ste") || cursor.take("de") || cursor.take("e")
        var day = DutchPartialDate(day: number.value)
        readMonthAndYear(&cursor, of: &day)
        return day
    }

    /// `eerste juni 2023`: a word for a number is a day only together with a month.
    private func dayInWords(_ cursor: inout DutchCursor) -> DutchPartialDate? {
        guard let number = cursor.word({ DutchNames.days[$0] }) else { return nil }
        var day = DutchPartialDate(day: number)
        readMonthAndYear(&cursor, of: &day)
        return day.month == nil ? nil : day
    }

    /// `juni 2023`, `jun.`, `juni '23`, or nothing
    func readMonthAndYear(_ cursor: inout DutchCursor, of day: inout DutchPartialDate) {
        guard let month = cursor.word(DutchNames.month) else { return }
        day.month = month
        _ = cursor.attempt { rest in
            _ = rest.take(mark: ".")
            let isShort = rest.take(mark: "'") || rest.take(mark: "’") || rest.take(mark: "‘")
            guard let year = rest.number(), year.digits == (isShort ? 2 : 4) else { return nil as Bool? }
            day.year = isShort ? 2000 + year.value : year.value
            if isShort { day.assumptions.append(.century(2000 + year.value)) }
            return true
        }
        if day.year == nil, case .mark(".") = cursor.next, cursor.tokens.count > 1 {
            _ = cursor.take(mark: ".")
        }
    }

    /// The time behind a date, and what had to be assumed of it: `om 23u59`, `, 23.59 uur`, `(23:59)`, `om middernacht`
    func clock(_ cursor: inout DutchCursor, on date: CivilDate) -> (CivilTime, [DutchAssumption])? {
        cursor.attempt { rest in
            let isInBrackets = rest.take(mark: "(")
            if !isInBrackets { _ = rest.take(mark: ",") }
            _ = rest.take("om")
            let clock: (CivilTime, [DutchAssumption])
            if rest.take("middernacht") {
                clock = (.lastMinute, [.endOfDay("middernacht", date)])
            } else if let time = time(&rest) {
                clock = time
            } else {
                return nil
            }
            return !isInBrackets || rest.take(mark: ")") ? clock : nil
        }
    }

    /// `23u59`, `23.59 uur`, `23:59`, `17 uur`, `17u`, `12 uur 's middags`, `23 uur 59`, `tien uur 's avonds`,
    /// `5 uur in de namiddag`; an hour of twelve that the part of the day makes one of 24 is an assumption.
    func time(_ cursor: inout DutchCursor) -> (CivilTime, [DutchAssumption])? {
        guard let time = cursor.attempt(clockTime) ?? cursor.attempt(hourInWords) else { return nil }
        let told = cursor.attempt { rest -> (CivilTime, [DutchAssumption])? in
            guard let part = partOfDay(&rest), let told = Self.time(time, in: part) else { return nil }
            return (told, told == time ? [] : [.partOfDay(part, told)])
        }
        return told ?? (time, [])
    }

    private func clockTime(_ cursor: inout DutchCursor) -> CivilTime? {
        guard let hour = cursor.number(), hour.digits <= 2 else { return nil }
        if cursor.take("uur") {
            let minute = cursor.attempt { rest in rest.number().flatMap { $0.digits == 2 ? $0.value : nil } }
            return CivilTime(hour: hour.value, minute: minute ?? 0)
        }
        let isHourWord = cursor.take("u") || cursor.take("h")
        guard isHourWord || cursor.take(mark: ":") || cursor.take(mark: ".") else { return nil }
        guard let minute = cursor.number(), minute.digits == 2 else {
            return isHourWord ? CivilTime(hour: hour.value, minute: 0) : nil
        }
        _ = cursor.take("uur") || cursor.take("u")
        return CivilTime(hour: hour.value, minute: minute.value)
    }

    /// `tien uur`
    private func hourInWords(_ cursor: inout DutchCursor) -> CivilTime? {
        guard let hour = cursor.word({ DutchNames.hours[$0] }), cursor.take("uur") else { return nil }
        return CivilTime(hour: hour, minute: 0)
    }

    /// `middags` of `'s middags` and the like; also of `'smiddags`, as many write it, and of `in de middag`.
    private func partOfDay(_ cursor: inout DutchCursor) -> String? {
        if cursor.take("in", "de") { return cursor.word { $0 + "s" } }
        _ = cursor.take(mark: "'") || cursor.take(mark: "’") || cursor.take(mark: "‘")
        if cursor.take("s") { return cursor.word { $0 } }
        return cursor.word { $0.first == "s" ? String($0.dropFirst()) : nil }
    }

    /// The time that a clock of twelve hours shows in a part of the day; nil where that cannot be told. The night may
    /// be that of the day before.
    private static func time(_ time: CivilTime, in part: String) -> CivilTime? {
        let later = CivilTime(hour: time.hour + 12, minute: time.minute)
        return switch (part, time.hour) {
        case ("morgens", 1...11), ("ochtends", 1...11), ("voormiddags", 1...12): time
        case ("middags", 11...12), ("middags", 13...17), ("namiddags", 12...18), ("avonds", 16...23): time
        case ("middags", 1...5), ("namiddags", 1...6), ("avonds", 4...11): later
        default: nil
        }
    }
}
