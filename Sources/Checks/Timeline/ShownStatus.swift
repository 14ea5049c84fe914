/// What a reader is shown of a call at one moment.
struct ShownStatus: Sendable, Hashable {
    /// The phase, as `data-phase` gets it: `open`, `closed jury`.
    let phase: String
    /// The words; `#` stands for the days that are left.
    let words: String
    /// What those days are counted to, in seconds since 1970; nil when none are.
    let countdown: Int64?
}
