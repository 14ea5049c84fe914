/// Looks now and then whether the system told of all changes: it does not where files are on another machine, are
/// reached by a link or stay open, nor when there was more than it could watch.
///
/// What the system tells of is looked at when it tells: a later change that it does not tell of is another version.
struct WatchRest: Sendable {
    /// How long to wait between two looks while all is well, and while it is not.
    struct Pace: Sendable {
        var calm = Duration.seconds(2)
        var alert = Duration.milliseconds(400)
        /// How long a file that changed untold has to stay as it is while all else is well, so that nobody reads half
        /// of it.
        var rest = Duration.seconds(1)
        /// How many times as long as a look itself the wait is at least, so that a large site costs little.
        static let share = 25
    }

    private let disk: WatchedDisk
    private let pace: Pace
    /// What is known of the files: as of the last look, and of those that were told of since.
    private var known: FolderLook
    private var cost = Duration.zero
    /// What was told since the last look.
    private var told = WatchedChanges()
    /// What changed without being told, and has not been found at rest yet: a file may be half written.
    private var moving: Set<String> = []
    /// Whether nobody should have expected that.
    private var isSurprise = false
    /// What nobody had told of, for each look; what is told of later was only early.
    private var surprises: [Set<String>] = []

    /// When to look again.
    private(set) var next: ContinuousClock.Instant

    /// Takes a first look.
    init(disk: WatchedDisk, pace: Pace) {
        (self.disk, self.pace) = (disk, pace)
        known = disk.look()
        next = disk.now()
        plan(isAlert: false)
    }

    /// Whether changes went untold more than once; a program may keep one file open for a while.
    var isUntold: Bool { surprises.count > 1 }

    /// Takes note of what the system told, before anybody hears of it and reads the files.
    mutating func note(_ changes: WatchedChanges) {
        for path in changes.paths { known.replace(path, by: disk.stamp(path)) }
        told.paths.formUnion(changes.paths)
        surprises = surprises.map { $0.subtracting(changes.paths) }.filter { !$0.isEmpty }
        if changes.isUnknown { told.isUnknown = true }
    }

    /// Looks at all files.
    mutating func look() -> FolderLook {
        let start = disk.now()
        let seen = disk.look()
        cost = start.duration(to: disk.now())
        return seen
    }

    /// Takes over what was seen; gives what changed before the last look, was not told and is at rest since.
    ///
    /// - Parameters:
    ///   - waiting: what the system has to tell, asked after the look; it is noted later.
    ///   - isAlert: whether it is known that the system does not tell all.
    mutating func take(_ seen: FolderLook, waiting: WatchedChanges, isAlert: Bool) -> Set<String> {
        let isAlert = isAlert || isUntold
        guard !waiting.isUnknown else {
            plan(isAlert: isAlert)
            return []
        }
        let heard = told.paths.union(waiting.paths)
        let changed = seen.changes(since: known).subtracting(waiting.paths)
        let found = moving.subtracting(changed).subtracting(heard)
        if !found.isEmpty, isSurprise, !isAlert { surprises.append(found) }
        isSurprise =
            !isAlert && !told.isUnknown
            && changed.contains { !Self.isBelow(heard, $0) && seen.isRewritten($0, since: known) }
        (known, told, moving) = (seen, WatchedChanges(), changed)
        plan(isAlert: isAlert || isUntold)
        return found
    }

    private mutating func plan(isAlert: Bool) {
        let calm = moving.isEmpty ? pace.calm : min(pace.rest, pace.calm)
        next = disk.now() + max(isAlert ? pace.alert : calm, cost * Pace.share)
    }

    /// Whether a folder above a path is among others, which stands for all that is in it.
    private static func isBelow(_ others: Set<String>, _ path: String) -> Bool {
        path.indices.contains { path[$0] == "/" && others.contains(String(path[..<$0])) }
    }
}
