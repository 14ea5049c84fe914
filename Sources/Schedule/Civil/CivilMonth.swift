/// A month of a year, such as June 2023.
public struct CivilMonth: Sendable, Hashable {
    /// Months since January of the year 0: 2023-06 is 24281.
    public let number: Int

    /// The month that a day is in.
    public init(containing date: CivilDate) {
        let (year, month, _) = date.parts
        number = year * 12 + month - 1
    }

    private init(number: Int) {
        self.number = number
    }

    /// The year, 1 to 9999.
    public var year: Int { number / 12 }
    /// The month of the year, 1 to 12.
    public var month: Int { number % 12 + 1 }

    /// Its first day.
    public var first: CivilDate { CivilDate(year: year, month: month, day: 1) ?? .latest }

    /// The instant from which it is over in Belgium.
    public var end: Instant { Brussels.startOfDay(adding(months: 1).first) }

    /// The month so many months later, or earlier when negative.
    public func adding(months: Int) -> CivilMonth { CivilMonth(number: number + months) }
}

extension CivilMonth: Comparable {
    /// Earlier months come first.
    public static func < (a: CivilMonth, b: CivilMonth) -> Bool { a.number < b.number }
}

extension CivilMonth: CustomStringConvertible {
    /// The ISO 8601 form: `2023-06`.
    public var description: String { "\(Digits.padded(year, 4))-\(Digits.padded(month, 2))" }
}
