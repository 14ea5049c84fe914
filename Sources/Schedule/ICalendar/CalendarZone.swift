/// The time zone of Belgium as a VTIMEZONE, for the years that content may name.
enum CalendarZone {
    static let name = "Europe/Brussels"

    /// The component as it stands in a file; it is the same in all.
    static let bytes: [UInt8] = {
        var output: [UInt8] = []
        for line in lines { line.write(to: &output) }
        return output
    }()

    private static var lines: [CalendarLine] {
        let last = "FREQ=YEARLY;BYDAY=-1SU;BYMONTH="
        return [CalendarLine("BEGIN", "VTIMEZONE"), CalendarLine("TZID", name)]
            // The first three months of 1996 still go by the change of 24 September 1995.
            + period("STANDARD", from: "19950924T030000", "+0200", "+0100", "CET", rule: nil)
            + period("DAYLIGHT", from: "19960331T020000", "+0100", "+0200", "CEST", rule: last + "3")
            + period("STANDARD", from: "19961027T030000", "+0200", "+0100", "CET", rule: last + "10")
            + [CalendarLine("END", "VTIMEZONE")]
    }

    private static func period(
        _ kind: String, from start: String, _ before: String, _ after: String, _ name: String, rule: String?
    ) -> [CalendarLine] {
        [
            CalendarLine("BEGIN", kind), CalendarLine("DTSTART", start), CalendarLine("TZOFFSETFROM", before),
            CalendarLine("TZOFFSETTO", after), CalendarLine("TZNAME", name),
        ] + (rule.map { [CalendarLine("RRULE", $0)] } ?? []) + [CalendarLine("END", kind)]
    }
}
