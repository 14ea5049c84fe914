/// Reads the parts that the forms of a date are made of: a day, a time, a week.
enum WhenParts {
    static let generalHelp =
        "write a date such as 2023-06-01 23:59, 2023-06-01, 2023-W23, before 2023-07-15 or tba"

    static func notADate(_ piece: WhenPiece) -> String { "\(piece.shown) is not written as year-month-day" }

    /// The right form of a date that was written in Dutch; nil when it has to be guessed.
    static func dutchHelp(_ piece: WhenPiece) -> String? {
        guard let reading = DutchDateReader().read(piece.text) else { return nil }
        let condition: String
        switch reading.assumptions.first {
        case nil, .partOfDay: condition = ""
        case .dayBeforeMonth: condition = " if the first number is the day"
        default: return nil
        }
        return reading.assumptions.count <= 1 ? "write \(inFile(reading.when))\(condition)" : nil
    }

    /// Days in reserve have a key of their own: `when: 2023-09-13 with optional: [2023-09-14, 2023-09-15]`.
    private static func inFile(_ when: When) -> String {
        guard case .days(_, let optional) = when, !optional.isEmpty else { return when.notation }
        return
            "when: \(when.notation) with optional: [\(optional.map(\.description).joined(separator: ", "))]"
    }

    /// A day with or without a time: `2023-06-01`, `2023-06-01 23:59`, `2023-06-01T23:59`.
    ///
    /// - Parameter whole: what is quoted when it is no such thing at all.
    static func bound(_ piece: WhenPiece, of whole: WhenPiece) throws(WhenError) -> Bound {
        if piece.prefix(11).has(form: "0000-00-00T") {
            return try bound(day: piece.prefix(10), time: piece.dropping(11), of: piece)
        }
        let (first, rest) = piece.firstWord
        guard !rest.isEmpty else { return Bound(try day(piece)) }
        guard let digit = first.content.first, Digits.isDigit(digit), first.split(at: "-") != nil else {
            throw WhenError("date.form", at: whole, notADate(whole), help: dutchHelp(whole) ?? generalHelp)
        }
        return try bound(day: first, time: rest, of: piece)
    }

    private static func bound(
        day dayPiece: WhenPiece, time timePiece: WhenPiece, of piece: WhenPiece
    ) throws(WhenError) -> Bound {
        let date = try day(dayPiece)
        let time = try time(timePiece)
        do {
            _ = try Brussels.instant(date, time)
        } catch {
            throw WhenError(error.identifier, at: piece, error.message, help: error.help)
        }
        return Bound(date, time)
    }

    /// `2023-06-01`.
    static func day(_ piece: WhenPiece) throws(WhenError) -> CivilDate {
        let numbers = piece.content.split(separator: "-", omittingEmptySubsequences: false).map(Digits.number)
        guard numbers.count == 3, let year = numbers[0], let month = numbers[1], let day = numbers[2],
            piece.content.prefix(while: Digits.isDigit).count == 4
        else {
            throw WhenError("date.form", at: piece, notADate(piece), help: dutchHelp(piece) ?? generalHelp)
        }
        guard let date = CivilDate(year: year, month: month, day: day) else {
            throw impossible(piece, year, month, day)
        }
        guard piece.has(form: "0000-00-00") else {
            throw WhenError("date.form", at: piece, notADate(piece), help: "write \(date)")
        }
        guard CivilDate.contentYears.contains(year) else { throw outside(piece, year) }
        return date
    }

    private static func outside(_ piece: WhenPiece, _ year: Int) -> WhenError {
        let years = CivilDate.contentYears
        return WhenError(
            "date.year", at: piece,
            "\(piece.shown) is out of reach: years go from \(years.lowerBound) to \(years.upperBound)",
            help: "check the year \(Digits.padded(year, 4))")
    }

    private static func impossible(_ piece: WhenPiece, _ year: Int, _ month: Int, _ day: Int) -> WhenError {
        func error(_ reason: String, _ help: String) -> WhenError {
            WhenError("date.invalid", at: piece, "\(piece.shown) is not a date: \(reason)", help: help)
        }
        guard year >= 1 else { return outside(piece, year) }
        guard (1...12).contains(month) else {
            let swapped = CivilDate(year: year, month: day, day: month)
            return error(
                "there is no month \(Digits.padded(month, 2))",
                swapped.map { "write the month before the day: \($0)" } ?? "months go from 01 to 12")
        }
        let length = CivilDate.length(ofMonth: month, year: year)
        let name = EnglishMonth.names[month - 1]
        let start = "\(Digits.padded(year, 4))-\(Digits.padded(month, 2))"
        guard day >= 1 else { return error("a month starts on day 01", "write the first day as \(start)-01") }
        let reason = month == 2 ? "\(name) \(year) has \(length) days" : "\(name) has \(length) days"
        return error(reason, "write the last day as \(start)-\(length)")
    }

    /// `23:59`.
    static func time(_ piece: WhenPiece) throws(WhenError) -> CivilTime {
        let numbers = piece.content.split(separator: ":", omittingEmptySubsequences: false).map(Digits.number)
        if piece.has(form: "00:00"), let hour = numbers[0], let minute = numbers[1] {
            if let time = CivilTime(hour: hour, minute: minute) { return time }
            throw impossible(piece, hour, minute)
        }
        if piece.prefix(5).has(form: "00:00"), ["Z", "z"].contains(piece.dropping(5).trimmed.text) {
            throw WhenError(
                "time.form", at: piece,
                "\(piece.shown) is not a Belgian time because of the Z, which means UTC",
                help: "write the time that a clock in Belgium shows, without the Z")
        }
        let meant = DutchDateReader.time(piece.text) ?? withoutTail(piece)
        throw WhenError(
            "time.form", at: piece, "\(piece.shown) is not written as hour:minute in Belgian time",
            help: meant.map { "write \($0)" } ?? "write a time such as 23:59")
    }

    /// The time at the start of `23:59:00` or `23:59+02:00`.
    private static func withoutTail(_ piece: WhenPiece) -> CivilTime? {
        guard piece.prefix(5).has(form: "00:00") else { return nil }
        return DutchDateReader.time(piece.prefix(5).text)
    }

    private static func impossible(_ piece: WhenPiece, _ hour: Int, _ minute: Int) -> WhenError {
        if hour == 24, minute == 0 {
            return WhenError(
                "time.invalid", at: piece, "24:00 is not a time: the last minute of a day is 23:59",
                help: "write 23:59")
        }
        let reason = hour > 23 ? "hours go from 00 to 23" : "minutes go from 00 to 59"
        return WhenError(
            "time.invalid", at: piece, "\(piece.shown) is not a time: \(reason)",
            help: "write a time such as 23:59")
    }

    /// Whether it is meant as a week: `2023-W23`, also when written `2023W23` or `2023-w5`.
    static func looksLikeWeek(_ piece: WhenPiece) -> Bool {
        guard piece.prefix(4).has(form: "0000") else { return false }
        let mark = piece.dropping(4).content.first { $0 != "-" && $0 != " " }
        return mark == "W" || mark == "w"
    }

    /// `2023-W23`.
    static func week(_ piece: WhenPiece) throws(WhenError) -> ISOWeek {
        let digits = piece.dropping(4).content.drop { !Digits.isDigit($0) }
        guard let year = Digits.number(piece.prefix(4).content), let number = Digits.number(digits) else {
            throw WhenError(
                "week.form", at: piece, "\(piece.shown) is not written as a week",
                help: "write a week as 2023-W23")
        }
        guard CivilDate.contentYears.contains(year) else { throw outside(piece, year) }
        guard let week = ISOWeek(year: year, week: number) else {
            let last = ISOWeek.count(in: year)
            throw WhenError(
                "week.invalid", at: piece, "\(piece.shown) is not a week: \(year) has \(last) weeks",
                help: number == 0
                    ? "write the first week as \(year)-W01" : "write the last week as \(year)-W\(last)")
        }
        guard piece.has(form: "0000-W00") else {
            throw WhenError(
                "week.form", at: piece, "\(piece.shown) is not written as a week", help: "write \(week)")
        }
        return week
    }
}
