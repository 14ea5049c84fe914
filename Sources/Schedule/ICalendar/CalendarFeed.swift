/// A calendar that people download or subscribe to: an iCalendar object by RFC 5545 and RFC 7986.
///
/// It holds what it is given and nothing else: no clock, no names of people, no host.
public struct CalendarFeed: Sendable, Hashable {
    /// What the calendar is called.
    public var name: String
    /// What it holds, in plain text.
    public var description: String?
    /// The page about it: an absolute address, percent-encoded.
    public var url: String?
    /// When anything in it last changed.
    public var lastModified: Instant?
    /// Its entries, in the order in which they are written.
    public var events: [CalendarEvent]

    /// Makes a calendar.
    public init(
        name: String, description: String? = nil, url: String? = nil, lastModified: Instant? = nil,
        events: [CalendarEvent]
    ) {
        self.name = name
        self.description = description
        self.url = url
        self.lastModified = lastModified
        self.events = events
    }

    /// The file: UTF-8, lines of at most 75 octets, each ending in CRLF.
    public var bytes: [UInt8] {
        var output: [UInt8] = []
        write(to: &output) { _ in }
        return output
    }

    /// Appends the file, with more entries behind its own: they are written one by one, so that a big calendar is
    /// never kept as values and as bytes at once.
    ///
    /// - Parameter writeMore: Appends entries, by ``CalendarEvent/write(to:)``.
    public func write(to output: inout [UInt8], adding writeMore: (inout [UInt8]) -> Void) {
        writeHead(to: &output)
        output.append(CalendarZone.lines)
        for event in events { event.write(to: &output) }
        writeMore(&output)
        output.append("END:VCALENDAR\r\n")
    }

    private func writeHead(to output: inout [UInt8]) {
        output.append("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Addenda//Addenda//NL\r\n")
        output.append("CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n")
        CalendarLine("NAME", text: name).write(to: &output)
        // Calendars that do not know NAME of RFC 7986 show this one.
        CalendarLine("X-WR-CALNAME", text: name).write(to: &output)
        if let description { CalendarLine("DESCRIPTION", text: description).write(to: &output) }
        if let url { CalendarLine("URL", url).write(to: &output) }
        if let lastModified {
            output.append("LAST-MODIFIED:")
            CalendarTime.write(lastModified, to: &output)
            output.append("\r\n")
        }
        output.append("REFRESH-INTERVAL;VALUE=DURATION:P1D\r\n")
    }
}
