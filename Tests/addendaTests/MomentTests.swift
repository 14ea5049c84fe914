import Foundation
import Testing

/// `--at` and `SOURCE_DATE_EPOCH`, which mean the same to every command.
@Suite final class MomentTests {
    private let project: ProjectFixture

    init() throws {
        project = try ProjectFixture()
    }

    deinit {
        project.remove()
    }

    @Test(arguments: [
        ("2023-05-30T12:00:00Z", "2023-05-30T12:00:00Z"),
        ("2023-05-30T12:00Z", "2023-05-30T12:00:00Z"),
        ("2023-05-30T14:00:30+02:00", "2023-05-30T12:00:30Z"),
        ("2023-05-30 14:00", "2023-05-30T12:00:00Z"),
        ("2023-01-30 14:00", "2023-01-30T13:00:00Z"),
        ("2023-05-30", "2023-05-29T22:00:00Z"),
        ("2023-03-26", "2023-03-25T23:00:00Z"),
    ])
    func forms(written: String, instant: String) throws {
        let run = try CommandRun(["status", "--at", written, "--format", "json"], in: project.url)
        #expect(run.output.contains("\"at\" : \"\(instant)\""))
    }

    private static let expected =
        "give a moment as 2023-05-30T12:00:00Z, or as 2023-05-30 14:00 in Belgian time"

    @Test(
        arguments: ["build", "status"],
        [
            ("gisteren", expected),
            ("", expected),
            ("2023-W22", expected),
            ("2023-05-30 / 2023-05-31", expected),
            ("tba", expected),
            ("2023-06-31", "2023-06-31 is not a date: June has 30 days; write the last day as 2023-06-30"),
            ("2023-05-30 8:00", "8:00 is not written as hour:minute in Belgian time; write 08:00"),
            (
                "2023-03-26 02:30",
                "2023-03-26 02:30 does not exist: that night the clock goes from 02:00 to 03:00, so it could "
                    + "mean 01:30 (2023-03-26T00:30:00Z) or 03:30 (2023-03-26T01:30:00Z); "
                    + "write 2023-03-26 01:30 or 2023-03-26 03:30"
            ),
        ])
    func oddOnesSayWhatIsExpected(command: String, odd: (written: String, message: String)) throws {
        let run = try CommandRun([command, "--at", odd.written], in: project.url)
        #expect(run.status == 2)
        #expect(run.output == "")
        let message = "The value '\(odd.written)' is invalid for '--at <moment>': \(odd.message)"
        #expect(run.errors.hasPrefix("Error: \(message)\n"))
    }

    @Test func anEpochThatIsNoNumberIsNotReplacedByTheClock() throws {
        let run = try CommandRun(["status"], in: project.url, environment: ["SOURCE_DATE_EPOCH": "gisteren"])
        #expect(run.status == 2)
        #expect(
            run.errors.hasPrefix(
                "Error: SOURCE_DATE_EPOCH is \"gisteren\"; give it seconds since 1970, as 1685448000, or unset it\n"
            ))
    }

    @Test func theMomentCountsForMoreThanTheEpoch() throws {
        let run = try CommandRun(
            ["status", "--at", "2023-05-30"], in: project.url, environment: ["SOURCE_DATE_EPOCH": "0"])
        #expect(run.output.contains("on 2023-05-30 at 00:00"))
        let epoch = try CommandRun(["status"], in: project.url, environment: ["SOURCE_DATE_EPOCH": "0"])
        #expect(epoch.output.contains("on 1970-01-01 at 01:00"))
    }
}
