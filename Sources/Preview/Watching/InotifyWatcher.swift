#if os(Linux)
    import Dispatch
    import Glibc
    import Synchronization

    /// Watches folders by Linux' inotify(7): it hears of a save when the file is closed or renamed, not of each write.
    ///
    /// It is never blind without saying so: what the system does not tell is found by looking now and then.
    public final class InotifyWatcher: FileWatcher {
        private let root: String
        private let folders: [String]
        private let limit: Int
        private let pace: WatchRest.Pace
        /// The pipe by which the thread is told to end.
        private let stopPipe = Mutex<(read: Int32, write: Int32)?>(nil)

        /// Prepares a watcher.
        ///
        /// - Parameters:
        ///   - root: the folder of the project, absolute.
        ///   - folders: what is watched in it, with all folders below: `Content`.
        public convenience init(root: String, folders: [String]) {
            self.init(root: root, folders: folders, limit: .max, pace: WatchRest.Pace())
        }

        /// - Parameter limit: the most folders that may be watched, if the machine allows them.
        init(root: String, folders: [String], limit: Int, pace: WatchRest.Pace) {
            self.root = root
            self.folders = folders
            self.limit = limit
            self.pace = pace
        }

        /// Begins to watch.
        public func start(_ report: @escaping @Sendable (WatchReport) -> Void) throws(WatchError) {
            let queue = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
            guard queue >= 0 else { throw WatchError(reason: String(cString: strerror(errno))) }
            var ends: [Int32] = [-1, -1]
            guard pipe(&ends) == 0 else {
                let reason = String(cString: strerror(errno))
                close(queue)
                throw WatchError(reason: reason)
            }
            // Whoever is started later, a browser perhaps, must not hold it open.
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            let stop = ends[0]
            stopPipe.withLock { $0 = (ends[0], ends[1]) }
            var tree = WatchTree(queue: queue, root: root, folders: folders, limit: limit)
            tree.addAll()
            let loop = WatchLoop(
                tree: tree, burst: Burst(root: root),
                rest: WatchRest(disk: WatchedDisk(root: root, folders: folders), pace: pace),
                stop: stop, report: report)
            DispatchQueue(label: "addenda.preview.watch").async {
                var loop = loop
                loop.run()
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
    }
#endif
