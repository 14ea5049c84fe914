import Schedule

/// When a site is to be built again, in words.
enum RebuildText {
    /// One line about the instant at which the pages would become others.
    static func line(_ nextChange: Instant?) -> String {
        guard let nextChange else { return "the site does not change by itself any more" }
        let civil = Brussels.civil(nextChange)
        return
            "the site next changes by itself on \(civil.date) at \(civil.time), Belgian time; build it again then"
    }
}
