import Diagnostics

/// Reads the text of one date: decides by its first signs which form it is, and hands its parts on.
struct WhenParser {
    /// The whole text, trimmed.
    let whole: WhenPiece
    /// The milestones that may be counted from; nil when any may.
    let anchors: [MilestoneKey]?

    private static let words = ["before", "by", "from", "tba"]

    func read() throws(WhenError) -> When {
        guard !whole.isEmpty else {
            throw WhenError(
                "date.empty", at: whole, "a date is missing",
                help: "write a date such as 2023-06-01, or tba as long as it is not known")
        }
        if let (left, right) = whole.split(at: "+"), !Self.startsWithYear(whole.afterWord(in: Self.words)) {
            return try relative(left, right)
        }
        if !Self.startsWithYear(whole), let word = try keyword() { return word }
        if Self.startsWithYear(whole), whole.content.contains(",") { throw listNeeded() }
        if let (left, right) = whole.split(at: "/"), Self.startsWithYear(whole) {
            return try range(left, right)
        }
        if WhenParts.looksLikeWeek(whole) {
            let week = try WhenParts.week(whole)
            return .weeks(week, week)
        }
        if let days = dashedDays { throw slashNeeded(days) }
        let bound = try WhenParts.bound(whole, of: whole)
        return bound.time.map { .moment(bound.date, $0) } ?? .day(bound.date)
    }

    /// `before`, `by` or `from` with what follows, or `tba`; nil when the text starts with no letter.
    private func keyword() throws(WhenError) -> When? {
        let (word, rest) = whole.firstWord
        switch word.text.lowercased() {
        case "tba" where rest.isEmpty: return .toBeAnnounced
        case "before": return .before(try bound(rest, after: word))
        case "by": return .by(try bound(rest, after: word))
        case "from": return .from(try bound(rest, after: word))
        default: return try rejectUnknown(word)
        }
    }

    private func bound(_ rest: WhenPiece, after word: WhenPiece) throws(WhenError) -> Bound {
        guard !rest.isEmpty else {
            throw WhenError(
                "date.missing", at: word, "after “\(word.text)” a date is missing",
                help: "write a date behind it, such as \(word.text.lowercased()) 2023-07-15")
        }
        if let (first, last) = rest.split(at: "/"), Self.startsWithYear(rest), !last.isEmpty {
            let word = word.text.lowercased()
            throw WhenError(
                "date.form", at: rest, "after “\(word)” stands one date, and \(rest.shown) is an interval",
                help: "write \(word) \((word == "from" ? first : last).shown), or the interval alone")
        }
        return try WhenParts.bound(rest, of: rest)
    }

    /// A word that is none of ours: perhaps it is Dutch, perhaps a slip of the fingers.
    private func rejectUnknown(_ word: WhenPiece) throws(WhenError) -> When? {
        guard let first = word.content.first, first.properties.isAlphabetic else { return nil }
        if let help = WhenParts.dutchHelp(whole) {
            throw WhenError("date.form", at: whole, WhenParts.notADate(whole), help: help)
        }
        if let meant = Suggestion.nearest(to: word.text, among: Self.words) {
            throw WhenError(
                "date.word", at: word, "“\(word.shown)” is not a word for a date",
                help: "did you mean \(meant)?")
        }
        throw WhenError("date.form", at: whole, WhenParts.notADate(whole), help: WhenParts.generalHelp)
    }

    private func listNeeded() -> WhenError {
        let list = whole.content.split(separator: ",", omittingEmptySubsequences: false)
            .map { WhenPiece(String(String.UnicodeScalarView($0))).trimmed.text }
        return WhenError(
            "date.form", at: whole, "\(whole.shown) is more than one date",
            help: "write several days as a list: [\(list.joined(separator: ", "))]")
    }

    /// The two days of `2023-04-21 – 2023-04-22`, joined by a dash of any kind; nil when it is something else.
    private var dashedDays: (WhenPiece, WhenPiece)? {
        let (first, rest) = (whole.prefix(10), whole.dropping(10).trimmed)
        let last = rest.dropping(1).trimmed
        guard let dash = rest.content.first, ["-", "‐", "–", "—"].contains(dash),
            first.has(form: "0000-00-00"), last.has(form: "0000-00-00")
        else { return nil }
        return (first, last)
    }

    private func slashNeeded(_ days: (WhenPiece, WhenPiece)) -> WhenError {
        WhenError(
            "interval.form", at: whole, "\(whole.shown) has a dash between its days, where a slash is needed",
            help: "write \(days.0.text) / \(days.1.text)")
    }

    private func range(_ left: WhenPiece, _ right: WhenPiece) throws(WhenError) -> When {
        guard !left.isEmpty, !right.isEmpty else {
            throw WhenError(
                "interval.form", at: whole, "\(whole.shown) has no last day",
                help: "write the first and the last day, such as 2023-09-04 / 2023-09-08")
        }
        if WhenParts.looksLikeWeek(left) && WhenParts.looksLikeWeek(right) {
            let (first, last) = (try WhenParts.week(left), try WhenParts.week(right))
            try checkOrder(first <= last, first, last)
            return .weeks(first, last)
        }
        let (first, last) = (try day(left), try day(right))
        try checkOrder(first <= last, first, last)
        return first == last ? .day(first) : .interval(first, last)
    }

    private func day(_ piece: WhenPiece) throws(WhenError) -> CivilDate {
        if WhenParts.looksLikeWeek(piece) {
            throw WhenError(
                "interval.form", at: piece, "\(whole.shown) mixes a week and a day",
                help: "write two days or two weeks")
        }
        let bound = try WhenParts.bound(piece, of: piece)
        guard bound.time == nil else {
            throw WhenError(
                "interval.form", at: piece, "\(piece.shown) has a time, but an interval goes from day to day",
                help: "write \(bound.date)")
        }
        return bound.date
    }

    private func checkOrder(
        _ inOrder: Bool, _ first: some CustomStringConvertible, _ last: some CustomStringConvertible
    ) throws(WhenError) {
        guard !inOrder else { return }
        throw WhenError(
            "interval.backwards", at: whole, "\(whole.shown) ends before it starts",
            help: "write \(last) / \(first)")
    }

    private func relative(_ left: WhenPiece, _ right: WhenPiece) throws(WhenError) -> When {
        let key = try anchor(left)
        let (amount, unit) = right.firstWord
        let isDays = ["day", "days"].contains(unit.text.lowercased())
        guard isDays, !amount.isEmpty, amount.content.allSatisfy(Digits.isDigit) else {
            throw WhenError(
                "relative.days", at: right.isEmpty ? whole : right,
                "\(whole.shown) does not say after how many days",
                help: WhenParts.dutchHelp(whole) ?? "write a number of days, such as \(key) + 14 days")
        }
        // A number with more digits than fit is no less out of reach.
        guard let days = Digits.number(amount.content), (1...1000).contains(days) else {
            throw WhenError(
                "relative.days", at: amount, "\(amount.shown) is not a number of days from 1 to 1000",
                help: "write a number of days, such as \(key) + 14 days")
        }
        return .after(key, days: days)
    }

    private func anchor(_ piece: WhenPiece) throws(WhenError) -> MilestoneKey {
        let key = MilestoneKey(rawValue: piece.text)
        guard MilestoneKey.isWellFormed(piece.text), anchors?.contains(key) ?? true else {
            let known = (anchors ?? MilestoneKey.standard).map(\.rawValue)
            let meant = Suggestion.nearest(to: piece.text, among: known).map { "did you mean \($0)?" }
            throw WhenError(
                "milestone.unknown", at: piece.isEmpty ? whole : piece,
                piece.isEmpty
                    ? "\(whole.shown) does not say which milestone the days are counted from"
                    : "there is no milestone “\(piece.shown)”",
                help: meant ?? WhenParts.dutchHelp(whole)
                    ?? "count from one of these: \(known.joined(separator: ", "))")
        }
        return key
    }

    /// Whether it starts as `2023-` does, so that it is meant as a date in our own form.
    private static func startsWithYear(_ piece: WhenPiece) -> Bool { piece.prefix(5).has(form: "0000-") }
}
