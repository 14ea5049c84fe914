import Foundation
import Schedule
import Testing

/// Compares the rule in ``Brussels`` with the zone data that Python reads, an independent source.
@Suite struct ZoneInfoTests {
    /// Prints `posix offset` for every transition 1996–2037, its neighbours, and a spread of instants between.
    private static let script = """
        import datetime, zoneinfo
        zone = zoneinfo.ZoneInfo("Europe/Brussels")
        utc = datetime.timezone.utc
        def offset(s):
            return int(datetime.datetime.fromtimestamp(s, utc).astimezone(zone).utcoffset().total_seconds())
        start = int(datetime.datetime(1996, 1, 1, tzinfo=utc).timestamp())
        end = int(datetime.datetime(2038, 1, 1, tzinfo=utc).timestamp())
        moments = set(range(start, end, 100003))
        hour = start
        while hour < end:
            if offset(hour) != offset(hour + 3600):
                for s in (-86400, -3600, -60, -1, 0, 1, 60, 3600, 86400):
                    moments.add(hour + 3600 + s)
            hour += 3600
        print("\\n".join(f"{s} {offset(s)}" for s in sorted(moments)))
        """

    /// What Python says; nil when there is no Python or no zone data.
    private static let reference: [(posix: Int64, offset: Int)]? = {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script]
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return nil }
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { return nil }
        return String(decoding: output, as: UTF8.self).split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            guard words.count == 2, let posix = Int64(words[0]), let offset = Int(words[1]) else {
                return nil
            }
            return (posix, offset)
        }
    }()

    @Test(.enabled(if: reference != nil, "python3 with zone data for Europe/Brussels is needed"))
    func offsetsAgreeWithZoneInfo() throws {
        let reference = try #require(Self.reference)
        #expect(reference.count > 13_000)
        for (posix, offset) in reference {
            let instant = Instant(secondsSinceEpoch: posix)
            guard Brussels.offset(at: instant) != offset else { continue }
            Issue.record("\(instant): \(Brussels.offset(at: instant)), zoneinfo says \(offset)")
        }
        let changes = zip(reference, reference.dropFirst()).count { $0.offset != $1.offset }
        #expect(changes == 84)
    }
}
