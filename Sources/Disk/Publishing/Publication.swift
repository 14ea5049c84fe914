import Diagnostics
import Synchronization

/// One publication of a site: a new set of files that takes the place of the previous one at once.
///
/// 1. Opening it takes a lock, clears what a killed build left, and makes sure that the output folder holds
///    nothing but what Addenda wrote, by the list `.addenda` in it.
/// 2. `put` compares each file with the published one. What differs goes to a stage, a hidden folder beside
///    the output folder; what does not is only remembered.
/// 3. `commit` completes the stage with second names (hard links) of the unchanged files, waits until it
///    would survive a power cut, and exchanges it with the output folder in one step. Then the previous
///    site is removed.
///
/// Until that step the published site is as it was, after it the new one is complete, whenever the build
/// fails or is killed. A publication in which nothing changed writes nothing in the output folder.
/// A value that ends without `commit` gives up as `abandon` does.
public final class Publication: Sendable {
    let place: OutputPlace
    let swap: Swap
    /// The published site; nil when there is none.
    let previous: PublishedSite?
    let registry = PathRegistry()
    let writtenBytes = Atomic<Int>(0)
    private let leftovers: TreeRemoval
    private let progress: Mutex<Progress>

    /// What changes in the course of a publication.
    private struct Progress {
        /// Nil when the publication has ended.
        var lock: PublicationLock?
        /// Nil until a file differs.
        var stage: Stage?
        /// The first `put` that failed: without its file the site is not whole.
        var failure: DiskError?
    }

    /// Opens a publication to an output folder, which need not exist but whose parent does.
    ///
    /// `target` is absolute, or starts at the current folder of the process; links are followed. Throws,
    /// with everything left as it was, when another build is busy, when the folder holds files of somebody
    /// else, when it is one that must never be replaced, or when the disk does not allow it.
    public convenience init(target: String, project: ProjectFolder) throws(PublicationError) {
        try self.init(target: target, project: project, swap: .exchange)
    }

    package init(target: String, project: ProjectFolder, swap: SwapMethod) throws(PublicationError) {
        let place = try OutputPlace(target)
        try ForbiddenPlaces(place: place, project: project).check()
        let lock = try PublicationLock(place)
        leftovers = try place.attempt(.publish) { () throws(Errno) in try Leftovers.clear(place) }
        self.place = place
        self.swap = Swap(place: place, method: swap)
        previous = try PublishedSite.find(at: place)
        progress = Mutex(Progress(lock: lock))
    }

    deinit {
        abandon()
    }

    /// Adds a file to the site; may be called from several threads at once.
    ///
    /// The path is relative to the output folder, as `regio/genk/index.html`. Throws when the path cannot be
    /// one, when another file is in its way, and when the disk fails; then `commit` will throw too.
    public func put(_ path: String, _ bytes: [UInt8]) throws(DiskError) {
        try bytes.withUnsafeBufferPointer { content throws(DiskError) in
            try put(path, UnsafeRawBufferPointer(content))
        }
    }

    /// Adds a file to the site, from memory that is only used during the call.
    public func put(_ path: String, _ bytes: UnsafeRawBufferPointer) throws(DiskError) {
        try remembering { () throws(DiskError) in
            try check(path)
            let isStaged = try !isPublished(path, bytes)
            try registry.add(path, isStaged: isStaged)
            if isStaged { try write(path, bytes) }
        }
    }

    /// Begins a file that comes in pieces, for the thread that asks for it; throws as `put` does.
    public func begin(_ path: String) throws(DiskError) -> PieceFile {
        try remembering { () throws(DiskError) in
            try check(path)
            let published = try orThrow(place.shown(path), .read) { () throws(Errno) in
                try previous?.openFile(path)
            }
            return PieceFile(self, path, published: published)
        }
    }

    /// Does a part of the work, and takes note when it fails.
    func remembering<Value>(_ work: () throws(DiskError) -> Value) throws(DiskError) -> Value {
        do throws(DiskError) {
            return try work()
        } catch {
            throw remember(error)
        }
    }

    /// Keeps the first failure, and gives it instead of a later one of the same cause: a disk that is full is
    /// full for every file, and told of once.
    private func remember(_ error: DiskError) -> DiskError {
        progress.withLock { progress in
            guard let first = progress.failure else {
                progress.failure = error
                return error
            }
            guard case .system = error.reason, first.reason == error.reason else { return error }
            return first
        }
    }

    /// Makes the site public; call it when every `put` has returned. Nothing can be put afterwards.
    ///
    /// Throws, with the previous site left as it was, when a `put` failed, when somebody else changed the
    /// output folder meanwhile, and when the disk fails.
    public func commit() throws(PublicationError) -> PublicationSummary {
        let ended = end()
        guard let lock = ended.lock else { throw .disk(closedError(place.shown)) }
        defer { withExtendedLifetime(lock) {} }
        if let failure = ended.failure {
            discard(ended.stage)
            throw .disk(failure)
        }
        return try publish(ended.stage)
    }

    /// Gives up: removes what was staged and lets another build begin. The published site is as it was.
    ///
    /// Call it when every `put` has returned. After `commit` it does nothing.
    public func abandon() {
        let ended = end()
        discard(ended.stage)
        withExtendedLifetime(ended.lock) {}
    }

    /// Removes what was staged.
    func discard(_ stage: Stage?) {
        guard let stage else { return }
        var removal = TreeRemoval(place)
        removal.removeStage(stage.name)
    }

    /// What this run cleared of earlier runs and of the site that it replaced, as far as it is worth telling.
    func findings(_ removal: TreeRemoval) -> [Diagnostic] {
        leftovers.findings.union(removal.findings).sorted()
    }

    /// Takes everything out, so that whoever comes second finds an ended publication.
    private func end() -> Progress {
        progress.withLock { progress in
            defer { progress = Progress() }
            return progress
        }
    }

    private func check(_ path: String) throws(DiskError) {
        guard progress.withLock({ $0.lock != nil }) else { throw closedError(place.shown(path)) }
        let isList = path.utf8.count == Manifest.name.utf8.count && path.lowercased() == Manifest.name
        if let fault = isList ? "addenda keeps its list of files there" : RelativePath.fault(path) {
            throw DiskError(path: path, operation: .write, reason: .invalidPath(fault))
        }
    }

    private func closedError(_ path: String) -> DiskError {
        DiskError(path: path, operation: .write, reason: .closed)
    }

    private func isPublished(_ path: String, _ bytes: UnsafeRawBufferPointer) throws(DiskError) -> Bool {
        guard let previous else { return false }
        return try orThrow(place.shown(path), .read) { () throws(Errno) in try previous.holds(path, bytes) }
    }

    private func write(_ path: String, _ bytes: UnsafeRawBufferPointer) throws(DiskError) {
        try orThrow(place.shown(path), .write) { () throws(Errno) in
            try stage().write(path, bytes)
        }
        writtenBytes.add(bytes.count, ordering: .relaxed)
    }

    /// The stage, made when the first file needs it.
    func stage() throws(Errno) -> Stage {
        try progress.withLock { progress throws(Errno) in
            if let stage = progress.stage { return stage }
            let stage = try Stage(place, like: previous?.status)
            progress.stage = stage
            return stage
        }
    }
}
