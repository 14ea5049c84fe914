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
        write(adding: [], to: &output)
        return output
    }

    /// Appends the file, with more entries behind its own: one by one, so that a big calendar is never kept as
    /// values and as bytes at once.
    public func write(adding more: some Sequence<CalendarEvent>, to output: inout [UInt8]) {
        for line in head { line.write(to: &output) }
        output += CalendarZone.bytes
        for event in events { event.write(to: &output) }
        for event in more { event.write(to: &output) }
        CalendarLine("END", "VCALENDAR").write(to: &output)
    }

    private var head: [CalendarLine] {
        var lines = [
            CalendarLine("BEGIN", "VCALENDAR"), CalendarLine("VERSION", "2.0"),
            CalendarLine("PRODID", "-//Addenda//Addenda//NL"), CalendarLine("CALSCALE", "GREGORIAN"),
            CalendarLine("METHOD", "PUBLISH"), CalendarLine("NAME", text: name),
            // Calendars that do not know NAME of RFC 7986 show this one.
            CalendarLine("X-WR-CALNAME", text: name),
        ]
        if let description { lines.append(CalendarLine("DESCRIPTION", text: description)) }
        if let url { lines.append(CalendarLine("URL", url)) }
        if let lastModified { lines.append(CalendarLine("LAST-MODIFIED", CalendarTime.basic(lastModified))) }
        return lines + [CalendarLine("REFRESH-INTERVAL;VALUE=DURATION", "P1D")]
    }
}
