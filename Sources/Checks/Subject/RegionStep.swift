import Content
import Schedule

/// A step of the call, and where it stands in the file.
struct RegionStep {
    /// The step as it is written.
    let milestone: Milestone
    /// Its date, worked out when it is counted from another step.
    let date: ResolvedWhen
    /// `["timing", "deadline"]` or `["timing", "other", 0]`.
    let path: [FactPlaces.Step]
    /// `the deadline`, `“Infomoment”`.
    let name: String
    /// The words with which it was published, as far as they can be read.
    let published: [PublishedWords]

    /// Where its date stands: the path, or the key `when` below it.
    var place: [FactPlaces.Step] { path + ["when"] }
    /// The date as it is shown in a finding: `2023-05-29`.
    var notation: String { date.when.notation }
    /// The days that the date names, limits included, whether written or counted.
    var days: [CivilDate] { date.when.namedDays }

    /// A day of it in a finding, with what it was counted from: `2023-05-29 (launch + 38 days)`.
    func shown(_ day: CivilDate) -> String {
        date.relation == nil ? "\(day)" : "\(day) (\(milestone.when.notation))"
    }
}
