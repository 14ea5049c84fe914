import Content
import Markup
import Schedule

extension UpdateItem {
    /// A correction with its day in words.
    init(_ update: Update) {
        date = HTML(DutchWording().parts(of: .days([update.date], optional: [])))
        change = update.change
        reason = update.reason
    }
}
