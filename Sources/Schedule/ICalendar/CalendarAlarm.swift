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

    /// Appends the reminder as bytes.
    func write(to output: inout [UInt8]) {
        output.append("BEGIN:VALARM\r\nACTION:DISPLAY\r\n")
        CalendarLine("TRIGGER", "-P\(max(0, daysBefore))D").write(to: &output)
        CalendarLine("DESCRIPTION", text: text).write(to: &output)
        output.append("END:VALARM\r\n")
    }
}
