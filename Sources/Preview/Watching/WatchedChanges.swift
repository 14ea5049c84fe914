/// What changed since it was last reported.
struct WatchedChanges: Sendable, Hashable {
    /// Paths from the folder of the project.
    var paths: Set<String> = []
    /// Whether more changed than is known.
    var isUnknown = false

    /// Whether there is anything to report.
    var isAny: Bool { isUnknown || !paths.isEmpty }
}
