import Templates

/// The way to put dates in one's own calendar.
struct CalendarLink: TemplateContext {
    /// Whose dates they are: `Genk`, `alle regio’s`.
    var subject: String
    /// The address of the file, relative to the page.
    var href: String

    /// - Parameter subject: Whose dates they are.
    init(of subject: String, href: String) {
        self.subject = subject
        self.href = href
    }

    static let schema = TemplateSchema<CalendarLink>([
        .text("subject") { $0.subject },
        .text("href") { $0.href },
    ])
}
