import Content

/// The calendars of a site that people download or subscribe to; each case says which file it becomes.
enum CalendarAddress: Sendable, Hashable {
    /// `kalender.ics`
    case programme
    /// `regio/<slug>/kalender.ics`
    case region(Slug)
    /// `regio/<alias>/kalender.ics`, so that who subscribed at a former address of a region stays informed.
    case former(alias: Slug, of: Slug)
    /// `persona/<slug>/kalender.ics`
    case persona(Slug)

    /// The file below the output folder.
    var path: String {
        switch self {
        case .programme: "kalender.ics"
        case .region(let slug), .former(alias: let slug, of: _): "regio/\(slug.text)/kalender.ics"
        case .persona(let slug): "persona/\(slug.text)/kalender.ics"
        }
    }
}
