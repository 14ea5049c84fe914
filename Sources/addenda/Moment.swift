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
        try? self.init(reading: argument)
    }

    /// Reads a moment; throws why it is none.
    init(reading text: String) throws(ValidationError) {
        if let instant = Instant(iso: text) {
            self.instant = instant
            return
        }
        let when: When
        do throws(WhenError) {
            when = try When.parse(text)
        } catch {
            throw ValidationError(Self.sentence(error.message, error.help))
        }
        switch when {
        case .moment(let date, let time):
            do throws(CivilTimeError) {
                instant = try Brussels.instant(date, time)
            } catch {
                throw ValidationError(Self.sentence(error.message, error.help))
            }
        case .days(let dates, _) where dates.count == 1:
            instant = Brussels.startOfDay(dates[0])
        default:
            throw ValidationError("\(text) is not one moment; write it like 2023-05-30 14:00")
        }
    }

    private static func sentence(_ message: String, _ help: String?) -> String {
        help.map { "\(message); \($0)" } ?? message
    }
}
