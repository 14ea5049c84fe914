/// A reminder that a calendar shows before an entry.
public struct CalendarAlarm: Sendable, Hashable {
    /// How many days before the start of the entry.
    public var daysBefore: Int
    /// What the reminder says.
    public var text: String

    /// Makes a reminder.
    public init(daysBefore: Int, text: String) {
        self.daysBefore = daysBefore
        self.text = text
    }

    var lines: [CalendarLine] {
        [
            CalendarLine("BEGIN", "VALARM"), CalendarLine("ACTION", "DISPLAY"),
            CalendarLine("TRIGGER", "-P\(max(0, daysBefore))D"), CalendarLine("DESCRIPTION", text: text),
            CalendarLine("END", "VALARM"),
        ]
    }
}
