import Schedule

/// What rules about a region need to know besides the region.
struct CheckSettings: Sendable {
    /// The moment that is taken for now.
    let now: Instant
    /// The programme's own rules; they are known once `Content/` has been read.
    let programme: ProgrammeSettings
}
