import Foundation
import Testing

@testable import Schedule

@Suite struct CalendarFeedTests {
    private func event(_ time: CalendarTime) throws -> CalendarEvent {
        CalendarEvent(
            uid: NameUUID("regio/genk#deadline", in: .urls), stamp: try instant("2023-04-21T00:00:00Z"),
            time: time,
            summary: "Deadline kandidaturen; Genk, As", description: "Eerste regel\nTweede: ‘weerwoord’ \\ é",
            url: "https://example.org/regio/genk/", sequence: 2,
            lastModified: try instant("2023-05-02T10:00:00Z"),
            alarms: [CalendarAlarm(daysBefore: 7, text: "Nog een week")])
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test func aWholeFile() throws {
        let feed = CalendarFeed(
            name: "Genk", events: [try event(.moment(try day("2023-06-01"), try time("23:59")))])
        let lines = text(feed.bytes).split(separator: "\r\n", omittingEmptySubsequences: false).map(
            String.init)
        #expect(
            lines == [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Addenda//Addenda//NL", "CALSCALE:GREGORIAN",
                "METHOD:PUBLISH", "NAME:Genk", "X-WR-CALNAME:Genk", "REFRESH-INTERVAL;VALUE=DURATION:P1D",
                "BEGIN:VTIMEZONE", "TZID:Europe/Brussels", "BEGIN:STANDARD", "DTSTART:19950924T030000",
                "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET", "END:STANDARD", "BEGIN:DAYLIGHT",
                "DTSTART:19960331T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST",
                "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", "END:DAYLIGHT", "BEGIN:STANDARD",
                "DTSTART:19961027T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET",
                "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", "END:STANDARD", "END:VTIMEZONE", "BEGIN:VEVENT",
                "UID:\(NameUUID("regio/genk#deadline", in: .urls))", "DTSTAMP:20230421T000000Z",
                "DTSTART;TZID=Europe/Brussels:20230601T235900", "SUMMARY:Deadline kandidaturen\\; Genk\\, As",
                "DESCRIPTION:Eerste regel\\nTweede: ‘weerwoord’ \\\\ é",
                "URL:https://example.org/regio/genk/",
                "SEQUENCE:2", "LAST-MODIFIED:20230502T100000Z", "STATUS:CONFIRMED", "TRANSP:TRANSPARENT",
                "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-P7D", "DESCRIPTION:Nog een week", "END:VALARM",
                "END:VEVENT", "END:VCALENDAR", "",
            ])
    }

    @Test func wholeDaysEndOnTheDayAfter() throws {
        let feed = CalendarFeed(
            name: "Genk", events: [try event(.days(try day("2023-12-29"), try day("2023-12-31")))])
        #expect(text(feed.bytes).contains("DTSTART;VALUE=DATE:20231229\r\nDTEND;VALUE=DATE:20240101\r\n"))
    }

    @Test func anEntryThatWasCalledOffRemindsNoOne() throws {
        var event = try event(.days(try day("2023-06-01"), try day("2023-06-01")))
        event.isCancelled = true
        let file = text(CalendarFeed(name: "Genk", events: [event]).bytes)
        #expect(file.contains("STATUS:CANCELLED\r\n"))
        #expect(!file.contains("VALARM"))
    }

    /// A comma or semicolon with an accent or a variation selector on it still ends a value.
    @Test func signsAreEscapedWhateverFollowsThem() throws {
        var event = try event(.days(try day("2023-06-01"), try day("2023-06-01")))
        event.summary = "A;\u{301}B,\u{FE0F}C"
        let file = text(CalendarFeed(name: "Genk", events: [event]).bytes)
        #expect(
            file.unicodeScalars.split(separator: "\n").contains {
                String(String.UnicodeScalarView($0)) == "SUMMARY:A\\;\u{301}B\\,\u{FE0F}C\r"
            })
    }

    @Test(arguments: [
        ("é", "é"), ("€", "€"), ("😀", "😀"), ("a", "a"), (";", "\\;"), ("\n", "\\n"), ("e\u{301}", "e\u{301}"),
    ])
    func longLinesAreFoldedBetweenCharacters(sign: String, written: String) throws {
        for shift in 0..<5 {
            let value = String(repeating: "x", count: shift) + String(repeating: sign, count: 200)
            var bytes: [UInt8] = []
            CalendarLine("SUMMARY", text: value).write(to: &bytes)
            let lines = text(bytes).components(separatedBy: "\r\n")
            #expect(lines.last == "")
            #expect(lines.allSatisfy { $0.utf8.count <= 75 })
            #expect(lines.dropLast(2).allSatisfy { $0.utf8.count >= 71 })
            #expect(
                text(bytes).replacingOccurrences(of: "\r\n ", with: "")
                    == "SUMMARY:\(value.replacingOccurrences(of: sign, with: written))\r\n")
            #expect(!text(bytes).contains("\u{FFFD}"))
        }
    }

    @Test func nothingBreaksOutOfItsLine() {
        var bytes: [UInt8] = []
        CalendarLine("SUMMARY", text: "a\r\nb\nc\rd\u{0}e\u{85}f\tg\u{A0}h").write(to: &bytes)
        #expect(text(bytes) == "SUMMARY:a\\nb\\nc\\ndef\tg\u{A0}h\r\n")
        bytes = []
        CalendarLine("URL", "https://example.org/\r\nATTENDEE:x").write(to: &bytes)
        #expect(text(bytes) == "URL:https://example.org/ATTENDEE:x\r\n")
    }

    @Test func onlyCertainDatesGiveEntries() throws {
        let schedule = try Region.genk.schedule()
        let entries = schedule.milestones.map { CalendarTime.entries(for: schedule.resolved($0)).count }
        #expect(schedule.milestones.map(\.key) == MilestoneKey.standard)
        #expect(entries == [1, 1, 1, 3, 0, 0, 0])
        let deadline = try #require(schedule.deadline)
        #expect(CalendarTime(deadline) == .moment(try day("2023-06-01"), try time("23:59")))
    }
}
