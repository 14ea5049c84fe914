import Schedule
import Templates

/// A day as a leaf of a calendar shows it: the day in large figures, the rest around it.
struct DateLeaf: TemplateContext {
    /// `donderdag`
    var weekday: String
    /// `1`
    var day: String
    /// `juni 2023`
    var month: String

    static let schema = TemplateSchema<DateLeaf>([
        .text("weekday") { $0.weekday },
        .text("day") { $0.day },
        .text("month") { $0.month },
    ])

    /// The leaf of a date.
    init(_ date: CivilDate) {
        let wording = DutchWording()
        weekday = wording.weekday(date)
        day = wording.day(date)
        month = wording.month(CivilMonth(containing: date))
    }
}
