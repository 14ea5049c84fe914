#if os(Linux)
    import Dispatch
    import Glibc
    import Synchronization

    /// Watches folders by Linux' inotify(7): it hears of a save when the file is closed or renamed, not of each write.
    public final class InotifyWatcher: FileWatcher {
        private let root: String
        private let folders: [String]
        /// The pipe by which the thread is told to end.
        private let stopPipe = Mutex<(read: Int32, write: Int32)?>(nil)

        /// Prepares a watcher.
        ///
        /// - Parameters:
        ///   - root: the folder of the project, absolute.
        ///   - folders: what is watched in it, with all folders below: `Content`.
        public init(root: String, folders: [String]) {
            self.root = root
            self.folders = folders
        }

        /// Begins to watch.
        public func start(_ report: @escaping @Sendable (Set<String>?) -> Void) throws(WatchError) {
            let queue = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
            guard queue >= 0 else { throw WatchError(reason: String(cString: strerror(errno))) }
            var tree = WatchTree(queue: queue, root: root, folders: folders)
            guard tree.addAll() else {
                close(queue)
                throw WatchError(reason: "there are too many folders to watch (fs.inotify.max_user_watches)")
            }
            var ends: [Int32] = [-1, -1]
            guard pipe(&ends) == 0 else {
                close(queue)
                throw WatchError(reason: String(cString: strerror(errno)))
            }
            let stop = ends[0]
            stopPipe.withLock { $0 = (ends[0], ends[1]) }
            let burst = Burst(root: root)
            DispatchQueue(label: "addenda.preview.watch").async { [tree] in
                var (tree, burst) = (tree, burst)
                Self.watch(&tree, &burst, stop, report)
                close(queue)
                close(stop)
            }
        }

        /// Ends the watching.
        public func stop() {
            stopPipe.withLock { pipe in
                if let end = pipe?.write { close(end) }
                pipe = nil
            }
        }

        /// Waits for changes and reports each burst of them, until the other end of `stop` is closed.
        private static func watch(
            _ tree: inout WatchTree, _ burst: inout Burst, _ stop: Int32, _ report: (Set<String>?) -> Void
        ) {
            while wait(tree.queue, stop, -1) == .changes {
                var changes = WatchedChanges()
                tree.read(into: &changes)
                collect(&changes, &tree, burst, stop)
                guard changes.isAny else { continue }
                burst.noteReport(of: changes)
                report(changes.isUnknown ? nil : changes.paths)
            }
        }

        /// Adds what follows a change at once, or belongs to the same burst.
        private static func collect(
            _ changes: inout WatchedChanges, _ tree: inout WatchTree, _ burst: Burst, _ stop: Int32
        ) {
            let start = ContinuousClock.now
            var isMany = burst.includes(changes)
            while changes.isAny, start.duration(to: .now) < Burst.longest {
                switch wait(tree.queue, stop, isMany ? Burst.quiet : Burst.breath) {
                case .stopped: return
                case .nothing:
                    // Git is not done as long as it says so, however busy the machine is.
                    if !burst.isGitAtWork { return }
                case .changes:
                    let before = changes
                    tree.read(into: &changes)
                    isMany = isMany || burst.includes(changes)
                    // One more breath for each name of a save; names that are no news end it.
                    if before == changes, !isMany { return }
                }
            }
        }

        /// What came of waiting.
        private enum Awaited { case changes, nothing, stopped }

        /// Waits for something to read; without end when the time is negative.
        private static func wait(_ queue: Int32, _ stop: Int32, _ milliseconds: Int32) -> Awaited {
            var polled = [
                pollfd(fd: queue, events: Int16(POLLIN), revents: 0),
                pollfd(fd: stop, events: Int16(POLLIN), revents: 0),
            ]
            while true {
                let count = poll(&polled, 2, milliseconds)
                if count < 0, errno == EINTR { continue }
                return count <= 0 ? .nothing : polled[1].revents == 0 ? .changes : .stopped
            }
        }
    }
#endif
