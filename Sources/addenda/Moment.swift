import ArgumentParser
import Schedule

/// A moment on the command line: `2023-05-30T12:00:00Z`, `2023-05-30 14:00` or `2023-05-30`, the latter two in
/// Belgian time.
struct Moment {
    let instant: Instant

    /// Reads an argument.
    init(_ argument: String) throws(ValidationError) {
        if let instant = Instant(iso: argument) {
            self.instant = instant
            return
        }
        let when: When
        do {
            when = try When.parse(argument)
        } catch {
            throw ValidationError(error.help.map { "\(error.message); \($0)" } ?? error.message)
        }
        switch when {
        case .moment(let date, let time):
            guard let instant = try? Brussels.instant(date, time) else { throw Self.vague }
            self.instant = instant
        case .days(let dates, _):
            guard dates.count == 1 else { throw Self.vague }
            instant = Brussels.startOfDay(dates[0])
        default:
            throw Self.vague
        }
    }

    private static var vague: ValidationError {
        ValidationError("write one moment, such as 2023-05-30T12:00:00Z, 2023-05-30 14:00 or 2023-05-30")
    }
}
