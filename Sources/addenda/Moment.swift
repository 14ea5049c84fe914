import ArgumentParser
import Schedule

/// A moment on the command line: `2023-05-30T12:00:00Z`, `2023-05-30 14:00` or `2023-05-30`, the latter two in
/// Belgian time.
struct Moment: ExpressibleByArgument {
    let instant: Instant

    /// Wraps an instant.
    init(_ instant: Instant) {
        self.instant = instant
    }

    init?(argument: String) {
        if let instant = Instant(iso: argument) {
            self.instant = instant
            return
        }
        guard let when = try? When.parse(argument) else { return nil }
        switch when {
        case .moment(let date, let time):
            guard let instant = try? Brussels.instant(date, time) else { return nil }
            self.instant = instant
        case .days(let dates, _):
            guard dates.count == 1 else { return nil }
            instant = Brussels.startOfDay(dates[0])
        default:
            return nil
        }
    }
}
