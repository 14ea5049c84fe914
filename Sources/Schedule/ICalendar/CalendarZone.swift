/// The time zone of Belgium as a VTIMEZONE, for the years that content may name.
enum CalendarZone {
    /// The component as it stands in a file; it is the same in all.
    ///
    /// The first three months of 1996 still go by the change of 24 September 1995.
    static let lines: StaticString = """
        BEGIN:VTIMEZONE\r
        TZID:Europe/Brussels\r
        BEGIN:STANDARD\r
        DTSTART:19950924T030000\r
        TZOFFSETFROM:+0200\r
        TZOFFSETTO:+0100\r
        TZNAME:CET\r
        END:STANDARD\r
        BEGIN:DAYLIGHT\r
        DTSTART:19960331T020000\r
        TZOFFSETFROM:+0100\r
        TZOFFSETTO:+0200\r
        TZNAME:CEST\r
        RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r
        END:DAYLIGHT\r
        BEGIN:STANDARD\r
        DTSTART:19961027T030000\r
        TZOFFSETFROM:+0200\r
        TZOFFSETTO:+0100\r
        TZNAME:CET\r
        RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r
        END:STANDARD\r
        END:VTIMEZONE\r

        """
}
