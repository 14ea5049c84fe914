import Schedule

/// Turns days into places across a picture, in percent of its width, and tells where the months begin.
struct TimelineScale: Sendable {
    /// A month with a label.
    struct Label: Sendable {
        /// Where the month begins, in percent.
        let place: Double
        let month: CivilMonth
        /// Whether the year is written too: on the first label, and whenever it changes.
        let hasYear: Bool
    }

    private let first: CivilMonth
    private let last: CivilMonth
    private let start: Double
    private let length: Double
    /// How many months lie between two labels.
    let step: Int

    /// The scale of whole months that holds all marks; nil when there are none.
    init?(_ marks: some Sequence<TimelineMark>) {
        var limits: (low: Double, high: Double)?
        for mark in marks {
            limits = (min(limits?.low ?? mark.start, mark.start), max(limits?.high ?? mark.end, mark.end))
        }
        guard let limits else { return nil }
        first = CivilMonth(containing: CivilDate(dayNumber: Int(limits.low)))
        // The end of a day is the start of the next: a mark at the very end of a month stays in it.
        last = CivilMonth(containing: CivilDate(dayNumber: Int(limits.high.rounded(.up)) - 1))
        start = Double(first.first.dayNumber)
        length = Double(max(last, first).adding(months: 1).first.dayNumber) - start
        let count = last.number - first.number + 1
        step = [1, 2, 3, 6, 12, 24, 60, 120, 240].first { count <= $0 * 10 } ?? 600
    }

    /// The months from the first to the last, in words: `maart tot en met oktober 2023`.
    var words: String {
        let wording = DutchWording()
        let end = wording.month(max(first, last))
        guard first < last else { return end }
        return "\(wording.month(first, year: first.year != last.year)) tot en met \(end)"
    }

    /// A day as a place, in percent of the width.
    func place(_ day: Double) -> Double { (day - start) / length * 100 }

    /// The months that get a line and a label.
    var labels: [Label] {
        var year: Int?
        return stride(from: 0, through: max(0, last.number - first.number), by: step).map { count in
            let month = first.adding(months: count)
            defer { year = month.year }
            return Label(
                place: place(Double(month.first.dayNumber)), month: month, hasYear: month.year != year)
        }
    }
}
