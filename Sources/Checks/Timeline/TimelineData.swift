import Schedule

/// The data from which a page's script knows what holds at the moment of reading.
enum TimelineData {
    /// Compares the data with what holds at every moment from that of the build on.
    static func check(
        _ json: String, _ expected: ExpectedPeriods, _ place: String, on sort: String,
        _ report: inout TimelineReport
    ) {
        guard let shown = ShownPeriods(json: json) else {
            return report.expect(false, .data, on: sort, "\(place) has a data-timeline that cannot be read")
        }
        let difference = shown.difference(from: expected, since: report.moment)
        report.expect(difference == nil, .data, on: sort, sentence(difference, place))
    }

    private static func sentence(_ difference: ShownPeriods.Difference?, _ place: String) -> String {
        guard let difference else { return "" }
        let (shown, wanted) = (difference.shown, difference.wanted)
        let words =
            shown?.phase == wanted.phase
            ? "the status “\(shown?.words ?? "–")” where it is “\(wanted.words)”"
            : "the phase \(shown?.phase ?? "–") where it is \(wanted.phase)"
        return "\(place), read on \(TimelineReport.words(difference.moment)), gives \(words)"
    }
}
