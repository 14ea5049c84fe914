/// One list of days while it is read.
struct WhenDayList {
    private let list: WhenListError.List
    private let items: [String]
    /// The day of each item; nil where it is faulty.
    private var read: [CivilDate?] = []
    /// What is wrong with the list so far.
    private(set) var problems: [WhenListError.Problem] = []

    var dates: [CivilDate] { read.compactMap(\.self) }

    init(_ list: WhenListError.List, _ items: [String]) {
        self.list = list
        self.items = items
        for (index, item) in items.enumerated() {
            do {
                read.append(try Self.day(item))
            } catch {
                read.append(nil)
                problems.append(.init(list: list, index: index, error: error))
            }
        }
    }

    private static func day(_ item: String) throws(WhenError) -> CivilDate {
        if case .days(let days, optional: _)? = When.plain(item), let day = days.first { return day }
        let piece = WhenPiece(item).trimmed
        let when = try WhenParser(whole: piece, anchors: nil).read()
        guard case .days(let days, optional: _) = when, let day = days.first else {
            throw WhenError(
                "days.form", at: piece, "\(piece.shown) is not one day",
                help: "write each item of the list as a day, such as 2023-06-19")
        }
        return day
    }

    private func piece(_ index: Int) -> WhenPiece { WhenPiece(items[index]).trimmed }

    mutating func reportEmpty() {
        report(
            nil, "date.empty", WhenPiece(""), "the list of days is empty",
            help: "write a date such as 2023-06-01, or tba as long as it is not known")
    }

    mutating func checkOrder() {
        var latest: CivilDate?
        var seen = Set<CivilDate>()
        for (index, date) in read.enumerated() {
            guard let date else { continue }
            if !seen.insert(date).inserted {
                reportRepeat(index, date)
            } else if let latest, date < latest {
                report(
                    index, "days.order", piece(index),
                    "\(date) comes after \(latest) in the list, but is earlier",
                    help: "write the days in order: \(seen.union(dates).sorted().list)")
            }
            latest = max(latest ?? date, date)
        }
    }

    mutating func checkRepeats(of other: WhenDayList) {
        let taken = Set(other.dates)
        for (index, date) in read.enumerated() {
            if let date, taken.contains(date) { reportRepeat(index, date) }
        }
    }

    private mutating func reportRepeat(_ index: Int, _ date: CivilDate) {
        report(
            index, "days.repeated", piece(index), "\(date) is written twice", help: "leave one of them out")
    }

    private mutating func report(
        _ index: Int?, _ identifier: String, _ piece: WhenPiece, _ message: String, help: String
    ) {
        problems.append(
            .init(list: list, index: index, error: WhenError(identifier, at: piece, message, help: help)))
    }
}

extension [CivilDate] {
    /// `[2023-06-19, 2023-06-21]`.
    fileprivate var list: String { "[\(map(\.description).joined(separator: ", "))]" }
}
