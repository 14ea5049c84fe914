/// An entry of a calendar: a VEVENT of RFC 5545 that takes up no one's time.
public struct CalendarEvent: Sendable, Hashable {
    /// What the entry is known by. It stays when the date moves, so make it from names and not from the date.
    public var uid: NameUUID
    /// When the data of the entry were last made: from the content, never from the clock.
    public var stamp: Instant
    /// When it takes place.
    public var time: CalendarTime
    /// Its title.
    public var summary: String
    /// More about it, in plain text.
    public var description: String?
    /// The page about it: an absolute address, percent-encoded.
    public var url: String?
    /// How many times it was changed; 0 at first.
    public var sequence: Int
    /// When it was last changed.
    public var lastModified: Instant?
    /// Whether it was called off; it is then shown as such and reminds no one.
    public var isCancelled: Bool
    /// Its reminders.
    public var alarms: [CalendarAlarm]

    /// Makes an entry.
    public init(
        uid: NameUUID, stamp: Instant, time: CalendarTime, summary: String, description: String? = nil,
        url: String? = nil, sequence: Int = 0, lastModified: Instant? = nil, isCancelled: Bool = false,
        alarms: [CalendarAlarm] = []
    ) {
        self.uid = uid
        self.stamp = stamp
        self.time = time
        self.summary = summary
        self.description = description
        self.url = url
        self.sequence = sequence
        self.lastModified = lastModified
        self.isCancelled = isCancelled
        self.alarms = alarms
    }

    var lines: [CalendarLine] {
        var lines = [
            CalendarLine("BEGIN", "VEVENT"), CalendarLine("UID", uid.description),
            CalendarLine("DTSTAMP", CalendarTime.basic(stamp)),
        ]
        lines += time.lines
        lines.append(CalendarLine("SUMMARY", text: summary))
        if let description { lines.append(CalendarLine("DESCRIPTION", text: description)) }
        if let url { lines.append(CalendarLine("URL", url)) }
        lines.append(CalendarLine("SEQUENCE", String(max(0, sequence))))
        if let lastModified { lines.append(CalendarLine("LAST-MODIFIED", CalendarTime.basic(lastModified))) }
        lines.append(CalendarLine("STATUS", isCancelled ? "CANCELLED" : "CONFIRMED"))
        lines.append(CalendarLine("TRANSP", "TRANSPARENT"))
        if !isCancelled { lines += alarms.flatMap(\.lines) }
        return lines + [CalendarLine("END", "VEVENT")]
    }
}
