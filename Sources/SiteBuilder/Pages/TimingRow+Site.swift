import Markup
import Schedule

extension TimingRow {
    /// The row of a milestone.
    init(_ milestone: Milestone, in schedule: Schedule) {
        label = milestone.title
        when = HTML(DutchWording().parts(of: schedule.resolved(milestone)))
        published = milestone.text
        note = milestone.note
        isDeadline = milestone.key == .deadline
        isWithdrawn = milestone.withdrawn
    }
}
