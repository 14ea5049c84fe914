import ArgumentParser
import Schedule

/// A moment on the command line.
///
/// | written | the instant |
/// | --- | --- |
/// | `2023-05-30T12:00:00Z`, `2023-05-30T14:00+02:00` | that one (RFC 3339) |
/// | `2023-05-30 14:00` | when clocks in Belgium show it, at the start of the minute |
/// | `2023-05-30` | the start of that day in Belgium |
struct MomentArgument {
    let instant: Instant

    /// Reads a moment; throws what is wrong with it, and what is expected.
    init(_ argument: String) throws {
        let text = String(argument.drop(while: \.isWhitespace))
        instant = try Instant(iso: text) ?? Self.belgian(text)
    }

    private static func belgian(_ text: String) throws -> Instant {
        let when: When
        do throws(WhenError) {
            when = try When.parse(text)
        } catch {
            // Only of a text that begins as a date is it certain what was meant.
            throw ValidationError(startsAsDate(text) ? sentence(error.message, error.help) : expected)
        }
        switch when {
        case .moment(let date, let time): return try instant(date, time)
        case .days(let days, _) where days.count == 1: return Brussels.startOfDay(days[0])
        default: throw ValidationError(expected)
        }
    }

    private static func instant(_ date: CivilDate, _ time: CivilTime) throws -> Instant {
        do throws(CivilTimeError) {
            return try Brussels.instant(date, time)
        } catch {
            let choice = "give \(error.earlier) or \(error.later)"
            throw ValidationError(sentence(error.message, choice))
        }
    }

    private static let expected =
        "give a moment as 2023-05-30T12:00:00Z, or as 2023-05-30 14:00 in Belgian time"

    private static func sentence(_ message: String, _ help: String?) -> String {
        help.map { "\(message); \($0)" } ?? message
    }

    private static func startsAsDate(_ text: String) -> Bool {
        text.utf8.prefix(4).count { (48...57).contains($0) } == 4 && text.utf8.dropFirst(4).first == 45
    }
}
