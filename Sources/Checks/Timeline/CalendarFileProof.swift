import Content
import Schedule
import SiteBuilder

/// Compares a calendar that people subscribe to (RFC 5545) with the schedules: it has an entry for each certain date,
/// called off or not, and no others.
struct CalendarFileProof {
    /// An entry, by what subscribers see of it.
    struct Event: Hashable, Comparable, Sendable {
        let summary: String
        /// `20230601T235900`, or `20230619` for a whole day.
        let start: String
        let isCancelled: Bool

        static func < (a: Event, b: Event) -> Bool { (a.start, a.summary) < (b.start, b.summary) }
    }

    /// The calendar: `regio/genk/kalender.ics`.
    let path: String
    let bytes: [UInt8]

    private static let sort = "kalender.ics"

    /// Reports what does not hold.
    func check(_ regions: [RegionExpectation], _ report: inout TimelineReport) {
        var wanted: [Event: Int] = [:]
        for region in regions {
            for event in Self.events(of: region, among: regions.count) { wanted[event, default: 0] += 1 }
        }
        var shown: [Event: Int] = [:]
        for event in Self.events(in: bytes) { shown[event, default: 0] += 1 }
        for (event, count) in wanted.sorted(by: { $0.key < $1.key }) {
            report.expect(
                shown[event, default: 0] == count, .event, on: Self.sort,
                "\(path) does not have “\(event.summary)” on \(event.start)"
                    + (event.isCancelled ? " as called off" : ""))
        }
        for event in shown.keys.filter({ wanted[$0] == nil }).sorted() {
            report.expect(
                false, .event, on: Self.sort,
                "\(path) has “\(event.summary)” on \(event.start), which is not so")
        }
    }

    private static func events(of region: RegionExpectation, among count: Int) -> [Event] {
        CalendarLimit.steps(of: region.schedule, among: count).flatMap { step in
            CalendarTime.entries(for: step, in: region.schedule).map { time in
                Event(
                    summary: "\(step.title): \(region.title)", start: start(time),
                    isCancelled: step.withdrawn)
            }
        }
    }

    private static func start(_ time: CalendarTime) -> String {
        switch time {
        case .moment(let date, let time): digits(date.description) + "T" + digits(time.description) + "00"
        case .days(let first, _): digits(first.description)
        }
    }

    private static func digits(_ text: String) -> String { text.filter(\.isNumber) }

    /// The entries of a file; long lines are folded (section 3.1), and an alarm inside one has no bearing on it.
    private static func events(in bytes: [UInt8]) -> [Event] {
        let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "")
        var events: [Event] = []
        var fields: [Substring: Substring] = [:]
        for line in text.split(whereSeparator: \.isNewline) {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let name = line[..<colon].prefix { $0 != ";" }
            let value = line[line.index(after: colon)...]
            switch (name, value) {
            case ("BEGIN", "VEVENT"): fields = [:]
            case ("END", "VEVENT"):
                events.append(
                    Event(
                        summary: unescaped(fields["SUMMARY"] ?? ""), start: String(fields["DTSTART"] ?? ""),
                        isCancelled: fields["STATUS"] == "CANCELLED"))
            default: if fields[name] == nil { fields[name] = value }
            }
        }
        return events
    }

    /// Text for people, section 3.3.11.
    private static func unescaped(_ text: Substring) -> String {
        var plain = ""
        var isEscaped = false
        for character in text {
            if isEscaped {
                plain.append(character == "n" || character == "N" ? " " : character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                plain.append(character)
            }
        }
        return plain
    }
}
