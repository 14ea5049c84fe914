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
    public func write(to output: inout [UInt8]) {
        output.append("BEGIN:VEVENT\r\nUID:")
        uid.write(to: &output)
        output.append("\r\nDTSTAMP:")
        CalendarTime.write(stamp, to: &output)
        output.append("\r\n")
        time.write(to: &output)
        CalendarLine("SUMMARY", text: summary).write(to: &output)
        if let description { CalendarLine("DESCRIPTION", text: description).write(to: &output) }
        if let url { CalendarLine("URL", url).write(to: &output) }
        CalendarLine("SEQUENCE", String(max(0, sequence))).write(to: &output)
        if let lastModified {
            output.append("LAST-MODIFIED:")
            CalendarTime.write(lastModified, to: &output)
            output.append("\r\n")
        }
        output.append(isCancelled ? "STATUS:CANCELLED\r\n" : "STATUS:CONFIRMED\r\n")
        output.append("TRANSP:TRANSPARENT\r\n")
        if !isCancelled {
            for alarm in alarms { alarm.write(to: &output) }
        }
        output.append("END:VEVENT\r\n")
    }
}
