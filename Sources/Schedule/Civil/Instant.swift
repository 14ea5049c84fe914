/// A point in time, the same all over the world, to the second.
public struct Instant: Sendable, Hashable {
    /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted (POSIX time).
    public let secondsSinceEpoch: Int64

    /// Makes the instant of a POSIX time.
    public init(secondsSinceEpoch: Int64) {
        self.secondsSinceEpoch = secondsSinceEpoch
    }

    /// Earlier than any moment that can be written.
    public static let distantPast = Instant(secondsSinceEpoch: .min)

    /// Reads a moment by RFC 3339: `2023-06-01T21:59:00Z` or `2023-06-01T23:59+02:00`.
    ///
    /// Seconds may be left out; the zone may not, since a moment without one is no instant. Parts of a second are
    /// passed over, the second 60 is the first of the next minute, and `t` and `z` are as good as capitals. Nil for
    /// anything else.
    public init?(iso text: String) {
        var rest = Array(text.unicodeScalars)[...]
        guard let year = Self.digits(4, from: &rest), Self.mark("-", from: &rest),
            let month = Self.digits(2, from: &rest), Self.mark("-", from: &rest),
            let day = Self.digits(2, from: &rest), Self.mark("T", from: &rest) || Self.mark("t", from: &rest),
            let date = CivilDate(year: year, month: month, day: day),
            let hour = Self.digits(2, from: &rest), Self.mark(":", from: &rest),
            let minute = Self.digits(2, from: &rest),
            let time = CivilTime(hour: hour, minute: minute)
        else { return nil }
        var second = 0
        if Self.mark(":", from: &rest) {
            guard let value = Self.digits(2, from: &rest), value <= 60 else { return nil }
            second = value
            guard Self.skipFraction(of: &rest) else { return nil }
        }
        guard let offset = Self.offset(from: &rest), rest.isEmpty else { return nil }
        self.init(date, time, offset: offset, second: second)
    }

    /// Makes the instant at which a clock that is `offset` seconds ahead of UTC shows a date and time.
    init(_ date: CivilDate, _ time: CivilTime, offset: Int, second: Int = 0) {
        secondsSinceEpoch = Int64(date.dayNumber * 86_400 + time.minuteOfDay * 60 + second - offset)
    }

    /// The instant so many seconds later, or earlier when negative.
    public func adding(seconds: Int64) -> Instant {
        let (sum, overflow) = secondsSinceEpoch.addingReportingOverflow(seconds)
        return Instant(secondsSinceEpoch: overflow ? (seconds > 0 ? .max : .min) : sum)
    }

    /// The UTC form of RFC 3339: `2023-06-01T21:59:00Z`.
    public var iso: String {
        let (date, time, second) = civil(offset: 0)
        let (year, month, day) = date.parts
        return Digits.filled(
            "0000-00-00T00:00:00Z", year, month, day, time.hour, time.minute, second)
    }

    /// What a clock shows that is `offset` seconds ahead of UTC.
    func civil(offset: Int) -> (date: CivilDate, time: CivilTime, second: Int) {
        let seconds = adding(seconds: Int64(offset)).secondsSinceEpoch
        let ofDay = Int((seconds % 86_400 + 86_400) % 86_400)
        let days = seconds / 86_400 - (seconds % 86_400 < 0 ? 1 : 0)
        return (CivilDate(dayNumber: Int(days)), CivilTime(minuteOfDay: ofDay / 60), ofDay % 60)
    }
}

extension Instant: Comparable {
    /// Earlier instants come first.
    public static func < (a: Instant, b: Instant) -> Bool { a.secondsSinceEpoch < b.secondsSinceEpoch }
}

extension Instant: CustomStringConvertible {
    /// The same as ``iso``.
    public var description: String { iso }
}

extension Instant {
    private typealias Rest = ArraySlice<Unicode.Scalar>

    private static func digits(_ count: Int, from rest: inout Rest) -> Int? {
        guard rest.count >= count, let value = Digits.number(rest.prefix(count)) else { return nil }
        rest = rest.dropFirst(count)
        return value
    }

    private static func mark(_ mark: Unicode.Scalar, from rest: inout Rest) -> Bool {
        guard rest.first == mark else { return false }
        rest = rest.dropFirst()
        return true
    }

    /// Takes `.125` if it comes next; false when a full stop has no digits.
    private static func skipFraction(of rest: inout Rest) -> Bool {
        guard mark(".", from: &rest) else { return true }
        let fraction = rest.prefix(while: Digits.isDigit)
        rest = rest.dropFirst(fraction.count)
        return !fraction.isEmpty
    }

    /// `Z` or `+02:00`, in seconds east of Greenwich.
    private static func offset(from rest: inout Rest) -> Int? {
        if mark("Z", from: &rest) || mark("z", from: &rest) { return 0 }
        let sign = mark("+", from: &rest) ? 1 : mark("-", from: &rest) ? -1 : 0
        guard sign != 0, let hours = digits(2, from: &rest), mark(":", from: &rest),
            let minutes = digits(2, from: &rest), hours < 24, minutes < 60
        else { return nil }
        return sign * (hours * 3600 + minutes * 60)
    }
}
