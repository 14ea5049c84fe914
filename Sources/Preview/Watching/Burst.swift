/// Tells the save of one file from the first of many changes.
///
/// A save changes one file, or a few names when it is written beside and renamed; that is shown after a breath. What is
/// gone may be on its way back: some programs remove a file before they write it anew. A
/// checkout changes hundreds, and is one rebuild: as soon as it is known for what it is, its end is waited for. A file
/// that some program writes all the time, as a log, says nothing of what else changes.
struct Burst: Sendable {
    /// The breath: an editor's own names follow each other faster.
    static let breath = Duration.milliseconds(2)

    /// How long nothing new may happen before a burst is over.
    static let quiet = Duration.milliseconds(60)

    /// How long a burst is waited for at most.
    static let longest = Duration.seconds(6)

    /// From how many paths on changes are a burst by themselves.
    private static let size = 6

    /// How soon after a report another file's change belongs to the same burst.
    private static let recent = Duration.milliseconds(300)

    /// How often within ``memory`` a path is reported that no person saves.
    private static let chattyCount = 5

    /// For how long reports are remembered.
    private static let memory = Duration.seconds(1)

    private let git: GitLock
    /// Whether something stands at a path of the project.
    private let isThere: @Sendable (String) -> Bool
    /// What was reported lately, in order of time.
    private var reports: [(time: ContinuousClock.Instant, paths: Set<String>)] = []

    /// Begins to look at the changes of a project.
    init(root: String) {
        self.init(root: root) { FileStamp.at("\(root)/\($0)") != nil }
    }

    init(root: String, isThere: @escaping @Sendable (String) -> Bool) {
        git = GitLock(of: root)
        self.isThere = isThere
    }

    /// Whether Git is changing files just now.
    var isGitAtWork: Bool { git.isHeld }

    /// How long to wait for more after changes.
    func pause(after changes: WatchedChanges, at now: ContinuousClock.Instant) -> Duration {
        if changes.isUnknown || git.isHeld { return Self.quiet }
        let chatty = chattyPaths(at: now)
        let news = changes.paths.subtracting(chatty)
        let before = paths(since: now - Self.recent).subtracting(chatty)
        let isMany = news.count >= Self.size || !before.isEmpty && !news.isSubset(of: before)
        return isMany || !news.allSatisfy(isThere) ? Self.quiet : Self.breath
    }

    /// Takes note that changes were reported.
    mutating func noteReport(of changes: WatchedChanges, at now: ContinuousClock.Instant) {
        reports.removeAll { $0.time < now - Self.memory }
        reports.append((now, changes.paths))
    }

    private func paths(since time: ContinuousClock.Instant) -> Set<String> {
        reports.reduce(into: []) { if $1.time >= time { $0.formUnion($1.paths) } }
    }

    /// What is written all the time.
    private func chattyPaths(at now: ContinuousClock.Instant) -> Set<String> {
        let lately = reports.filter { $0.time >= now - Self.memory }
        guard lately.count >= Self.chattyCount else { return [] }
        let counts = lately.reduce(into: [String: Int]()) { counts, report in
            for path in report.paths { counts[path, default: 0] += 1 }
        }
        return Set(counts.filter { $0.value >= Self.chattyCount }.keys)
    }
}
