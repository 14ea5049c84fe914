/// Looks now and then whether the system told of all changes: it does not where files are on another machine, are
/// reached by a link or stay open, nor when there was more than it could watch.
struct WatchRest: Sendable {
    /// How long to wait between two looks while all is well, and while it is not.
    struct Pace: Sendable {
        var calm = Duration.seconds(2)
        var alert = Duration.milliseconds(400)
        /// How many times as long as a look itself the wait is at least, so that a large site costs little.
        static let share = 25
    }

    private let root: String
    private let folders: [String]
    private let pace: Pace
    private var last: FolderLook
    private var cost = Duration.zero
    /// What was told since the last look.
    private var told = WatchedChanges()
    /// What changed without being told, and has not been found at rest yet: a file may be half written.
    private var moving: Set<String> = []
    /// Whether nobody should have expected that.
    private var isSurprise = false
    /// In how many looks there was something that nobody had told of.
    private var surprises = 0

    /// When to look again.
    private(set) var next = ContinuousClock.now

    /// Takes a first look.
    init(root: String, folders: [String], pace: Pace) {
        (self.root, self.folders, self.pace) = (root, folders, pace)
        last = FolderLook(root: root, folders: folders)
        plan(isAlert: false)
    }

    /// Whether changes went untold more than once; a program may keep one file open for a while.
    var isUntold: Bool { surprises > 1 }

    /// Takes note of what the system told.
    mutating func note(_ changes: WatchedChanges) {
        told.paths.formUnion(changes.paths)
        if changes.isUnknown { told.isUnknown = true }
    }

    /// Looks; gives what changed before the last look, was not told and is at rest since.
    ///
    /// - Parameters:
    ///   - isAlert: whether it is known that the system does not tell all.
    ///   - isQuiet: whether nothing waits to be told, asked after the look; else it does not count.
    mutating func look(isAlert: Bool, isQuiet: () -> Bool) -> Set<String> {
        let start = ContinuousClock.now
        let now = FolderLook(root: root, folders: folders)
        let isAlert = isAlert || isUntold
        cost = start.duration(to: .now)
        plan(isAlert: isAlert)
        guard isQuiet() else { return [] }
        // What was told may have changed once more; only a system that tells all tells of that too.
        let known = isAlert ? [] : told.paths
        let changed = now.changes(since: last).subtracting(known)
        let found = moving.subtracting(changed).subtracting(known)
        if !found.isEmpty, isSurprise, !isAlert { surprises += 1 }
        isSurprise = !told.isUnknown && changed.contains { !isBelowTold($0) }
        (last, told, moving) = (now, WatchedChanges(), changed)
        plan(isAlert: isAlert || isUntold || !moving.isEmpty)
        return found
    }

    private mutating func plan(isAlert: Bool) {
        next = .now + max(isAlert ? pace.alert : pace.calm, cost * Pace.share)
    }

    /// Whether a folder above a path was told of, which stands for all that is in it.
    private func isBelowTold(_ path: String) -> Bool {
        path.indices.contains { path[$0] == "/" && told.paths.contains(String(path[..<$0])) }
    }
}
