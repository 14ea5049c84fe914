import Schedule

/// Random numbers that are the same on each run (the generator is SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// A day that content may name, often near the end of a year.
    mutating func date() -> CivilDate {
        let first = 9496  // 1996-01-01
        let number = first + Int.random(in: 0..<74_000, using: &self)
        let date = CivilDate(dayNumber: number)
        guard Bool.random(using: &self), let newYear = CivilDate(year: date.year, month: 1, day: 1) else {
            return date
        }
        return newYear.adding(days: Int.random(in: 10...40, using: &self))
    }

    /// A time that every day has.
    mutating func time() -> CivilTime {
        let hours = [0, 1, 9, 12, 17, 23]
        return CivilTime(
            hour: hours.randomElement(using: &self) ?? 0, minute: Int.random(in: 0...59, using: &self))
            ?? .midnight
    }

    mutating func bound() -> Bound {
        Bound(date(), Bool.random(using: &self) ? time() : nil)
    }

    /// Any date, of every form.
    mutating func when() -> When {
        let start = date()
        switch Int.random(in: 0...9, using: &self) {
        case 0: return .moment(start, time())
        case 1: return .day(start)
        case 2, 3: return days(from: start)
        case 4: return .interval(start, start.adding(days: Int.random(in: 1...40, using: &self)))
        case 5:
            let later = start.adding(days: 7 * Int.random(in: 0...4, using: &self))
            return .weeks(start.isoWeek, later.isoWeek)
        case 6: return .before(bound())
        case 7: return .by(bound())
        case 8: return .from(bound())
        default:
            let keys = MilestoneKey.standard + [.other("open-house"), .other("infosessie-2")]
            return Bool.random(using: &self)
                ? .toBeAnnounced
                : .after(
                    keys.randomElement(using: &self) ?? .decision, days: Int.random(in: 1...60, using: &self))
        }
    }

    private mutating func days(from start: CivilDate) -> When {
        var days = [start]
        for _ in 0..<Int.random(in: 0...4, using: &self) {
            days.append((days.last ?? start).adding(days: Int.random(in: 1...20, using: &self)))
        }
        let certain = days.prefix(Int.random(in: 1...days.count, using: &self))
        return .days(Array(certain), optional: Array(days.dropFirst(certain.count)))
    }
}
