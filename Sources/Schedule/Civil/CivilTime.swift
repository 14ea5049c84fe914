/// A time on the clock, to the minute: 00:00 to 23:59.
public struct CivilTime: Sendable, Hashable {
    private let hours: UInt8
    private let minutes: UInt8

    /// The hour, 0 to 23.
    public var hour: Int { Int(hours) }
    /// The minute, 0 to 59.
    public var minute: Int { Int(minutes) }

    /// Makes a time; nil when no clock shows it, as 24:00.
    public init?(hour: Int, minute: Int) {
        guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        hours = UInt8(hour)
        minutes = UInt8(minute)
    }

    /// Makes the time so many minutes after midnight; only the part within one day counts.
    init(minuteOfDay: Int) {
        let ofDay = (minuteOfDay % 1440 + 1440) % 1440
        hours = UInt8(ofDay / 60)
        minutes = UInt8(ofDay % 60)
    }

    /// Minutes since midnight, 0 to 1439.
    public var minuteOfDay: Int { hour * 60 + minute }

    /// 00:00, the first minute of a day.
    public static let midnight = CivilTime(minuteOfDay: 0)
    /// 23:59, the last minute of a day.
    public static let lastMinute = CivilTime(minuteOfDay: 1439)
}

extension CivilTime: Comparable {
    /// Earlier times come first.
    public static func < (a: CivilTime, b: CivilTime) -> Bool { a.minuteOfDay < b.minuteOfDay }
}

extension CivilTime: CustomStringConvertible {
    /// The ISO 8601 form: `23:59`.
    public var description: String { Digits.filled("00:00", hour, minute) }
}
