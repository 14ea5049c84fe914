import Foundation
import Schedule
import Testing

/// Reads calendars back with Python's `icalendar`, an independent reader.
@Suite struct CalendarReadBackTests {
    /// Prints `uid start end` of each entry, instants in UTC; reads the file from its input.
    private static let script = """
        import datetime, sys, icalendar
        calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
        zone = calendar.walk("VTIMEZONE")[0].to_tz(lookup_tzid=False)
        for event in calendar.walk("VEVENT"):
            start = event["DTSTART"].dt
            if isinstance(start, datetime.datetime):
                start = start.replace(tzinfo=zone).astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
            end = event["DTEND"].dt if "DTEND" in event else "-"
            print(event["UID"], start, end, event["SUMMARY"])
        """

    /// A Python that has `icalendar`: the one that `ADDENDA_PYTHON` names, else `python3`; nil when there is none.
    private static let python: String? = {
        let name = ProcessInfo.processInfo.environment["ADDENDA_PYTHON"] ?? "python3"
        return (try? run(name, "import icalendar", Data())) == nil ? nil : name
    }()

    private struct Failure: Error {}

    private static func run(_ python: String, _ script: String, _ input: Data) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [python, "-c", script]
        let (stdin, stdout) = (Pipe(), Pipe())
        process.standardInput = stdin
        process.standardOutput = stdout
        process.standardError = FileHandle.nullDevice
        try process.run()
        try stdin.fileHandleForWriting.write(contentsOf: input)
        try stdin.fileHandleForWriting.close()
        let output = stdout.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure() }
        return String(decoding: output, as: UTF8.self)
    }

    @Test(.enabled(if: python != nil, "python3 with icalendar is needed; ADDENDA_PYTHON may name it"))
    func instantsAndDaysReadBack() throws {
        var generator = SeededGenerator(seed: 6)
        var events: [CalendarEvent] = []
        var expected: [String] = []
        for number in 0..<400 {
            let (date, clock) = (generator.date(), generator.time())
            let uid = NameUUID("step-\(number)", in: .urls)
            let isMoment = Bool.random(using: &generator) && date.year < 2038
            let last = date.adding(days: number % 9)
            let summary = String(repeating: "é; ‘Genk’, ", count: number % 20) + "\(number)"
            events.append(
                CalendarEvent(
                    uid: uid, stamp: try instant("2023-04-21T00:00:00Z"),
                    time: isMoment ? .moment(date, clock) : .days(date, last), summary: summary))
            expected.append(
                isMoment
                    ? "\(uid) \(try Brussels.instant(date, clock)) - \(summary)"
                    : "\(uid) \(date) \(last.adding(days: 1)) \(summary)")
        }
        let bytes = CalendarFeed(name: "Alle data", events: events).bytes
        let output = try Self.run(try #require(Self.python), Self.script, Data(bytes))
        #expect(output.split(separator: "\n").map(String.init) == expected)
    }
}
