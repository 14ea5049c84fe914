/// Tells the save of one file from the first of many changes.
///
/// A save changes one file, or a few names when it is written beside and renamed; that is shown after a breath. A
/// checkout changes hundreds, and is one rebuild: as soon as it is known for what it is, its end is waited for.
struct Burst: Sendable {
    /// The breath, in milliseconds: an editor's own names follow each other faster.
    static let breath: Int32 = 2

    /// How long nothing may happen before a burst is over, in milliseconds.
    static let quiet: Int32 = 60

    /// How long a burst is waited for at most.
    static let longest = Duration.seconds(6)

    /// From how many paths on changes are a burst by themselves.
    private static let size = 6

    /// How soon after a report another file's change belongs to the same burst.
    private static let recent = Duration.milliseconds(300)

    private let git: GitLock
    private var lastPaths: Set<String> = []
    private var lastReport: ContinuousClock.Instant?

    /// Begins to look at the changes of a project.
    init(root: String) {
        git = GitLock(of: root)
    }

    /// Whether Git is changing files just now.
    var isGitAtWork: Bool { git.isHeld }

    /// Whether there is more to come than what a save changes.
    func includes(_ changes: WatchedChanges) -> Bool {
        if changes.isUnknown || changes.paths.count >= Self.size || git.isHeld { return true }
        guard let lastReport, lastReport.duration(to: .now) < Self.recent else { return false }
        return !changes.paths.isSubset(of: lastPaths)
    }

    /// Takes note that changes were reported.
    mutating func noteReport(of changes: WatchedChanges) {
        lastPaths = changes.paths
        lastReport = .now
    }
}
