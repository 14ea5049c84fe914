import Content
import Schedule

/// The programme as rules see it.
struct ProgrammeSubject {
    /// The programme.
    let programme: Programme
    /// The official list of local authorities, when the project has one.
    let official: OfficialList?
    /// The moment that is taken for now.
    let now: Instant
}
