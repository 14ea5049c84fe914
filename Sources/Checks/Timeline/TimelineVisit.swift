import Schedule

/// A moment at which built files are looked at.
struct TimelineVisit: Sendable {
    /// A file of the site.
    enum File: Sendable, Hashable {
        case home
        case calendar
        /// The page of the region, or persona, with this number.
        case region(Int)
        case persona(Int)
        /// The calendar with this number that people subscribe to.
        case file(Int)
        /// `data/regios.json`
        case data
    }

    let instant: Instant
    let files: [File]
    /// Whether the files have to say something else than a second before.
    let isChange: Bool
}
