import Schedule
import Testing

/// A day from `2023-06-01`; fails the test when it is none.
func day(_ text: String) throws -> CivilDate {
    let numbers = text.split(separator: "-").compactMap { Int($0) }
    try #require(numbers.count == 3)
    return try #require(CivilDate(year: numbers[0], month: numbers[1], day: numbers[2]))
}

/// A time from `23:59`.
func time(_ text: String) throws -> CivilTime {
    let numbers = text.split(separator: ":").compactMap { Int($0) }
    try #require(numbers.count == 2)
    return try #require(CivilTime(hour: numbers[0], minute: numbers[1]))
}

/// The instant at which a clock in Belgium shows `2023-06-01 23:59:30`; of two the later one. Seconds may be left out.
func brussels(_ text: String) throws -> Instant {
    let words = text.split(separator: " ")
    let clock = words[1].split(separator: ":").compactMap { Int64($0) }
    let start = Brussels.startOfDay(try day(String(words[0])))
    let seconds = clock[0] * 3600 + clock[1] * 60 + (clock.count > 2 ? clock[2] : 0)
    let guess = start.adding(seconds: seconds)
    // On a day with a change of the clock the sum is an hour off.
    let shift = Brussels.offset(at: start) - Brussels.offset(at: guess)
    return guess.adding(seconds: Int64(shift))
}

/// An instant from `2023-06-01T21:59:00Z`.
func instant(_ text: String) throws -> Instant {
    try #require(Instant(iso: text))
}
