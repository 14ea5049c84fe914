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

    /// Appends the entry as bytes.
    func write(to output: inout [UInt8]) {
        func add(_ line: CalendarLine) { line.write(to: &output) }
        add(CalendarLine("BEGIN", "VEVENT"))
        add(CalendarLine("UID", uid.description))
        add(CalendarLine("DTSTAMP", CalendarTime.basic(stamp)))
        for line in time.lines { add(line) }
        add(CalendarLine("SUMMARY", text: summary))
        if let description { add(CalendarLine("DESCRIPTION", text: description)) }
        if let url { add(CalendarLine("URL", url)) }
        add(CalendarLine("SEQUENCE", String(max(0, sequence))))
        if let lastModified { add(CalendarLine("LAST-MODIFIED", CalendarTime.basic(lastModified))) }
        add(CalendarLine("STATUS", isCancelled ? "CANCELLED" : "CONFIRMED"))
        add(CalendarLine("TRANSP", "TRANSPARENT"))
        if !isCancelled {
            for alarm in alarms { for line in alarm.lines { add(line) } }
        }
        add(CalendarLine("END", "VEVENT"))
    }
}
