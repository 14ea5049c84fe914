#if os(Linux)
    import Glibc

    /// Waits for changes and reports each burst of them.
    struct WatchLoop: Sendable {
        private var tree: WatchTree
        private var burst: Burst
        private var rest: WatchRest
        /// Can be read once the watching has to end.
        private let stop: Int32
        private let report: @Sendable (WatchReport) -> Void
        private var trouble: WatchTrouble?

        init(
            tree: WatchTree, burst: Burst, rest: WatchRest, stop: Int32,
            report: @escaping @Sendable (WatchReport) -> Void
        ) {
            (self.tree, self.burst, self.rest) = (tree, burst, rest)
            (self.stop, self.report) = (stop, report)
        }

        /// Goes on until the other end of `stop` is closed.
        mutating func run() {
            tellTrouble()
            while true {
                switch wait(max(0, ContinuousClock.now.duration(to: rest.next).milliseconds)) {
                case .stopped: return
                case .changes: follow()
                case .nothing: look()
                }
            }
        }

        // MARK: What the system tells

        /// Reports what changed.
        private mutating func follow() {
            var changes = WatchedChanges()
            tree.read(into: &changes)
            collect(&changes)
            guard changes.isAny else { return }
            burst.noteReport(of: changes)
            rest.note(changes)
            report(.changes(changes.isUnknown ? nil : changes.paths))
            tellTrouble()
        }

        /// Adds what follows a change at once, or belongs to the same burst.
        private mutating func collect(_ changes: inout WatchedChanges) {
            let start = ContinuousClock.now
            var isMany = burst.includes(changes)
            while changes.isAny, start.duration(to: .now) < Burst.longest {
                switch wait(Int(isMany ? Burst.quiet : Burst.breath)) {
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

        // MARK: What it does not tell

        /// Watches what is not watched yet, and looks for what was not told.
        private mutating func look() {
            let wasBlind = tree.trouble != nil
            if tree.needsRenewal { tree.addAll() }
            let queueIsEmpty = { [self] in wait(0) == .nothing }
            let found = rest.look(isAlert: tree.trouble != nil || wasBlind, isQuiet: queueIsEmpty)
            if !found.isEmpty { report(.changes(found)) }
            tellTrouble()
        }

        private mutating func tellTrouble() {
            let latest = tree.trouble ?? (rest.isUntold ? .untold : nil)
            guard latest != trouble else { return }
            trouble = latest
            report(.trouble(latest))
        }

        // MARK: Waiting

        /// What came of waiting.
        private enum Awaited { case changes, nothing, stopped }

        /// Waits for something to read.
        private func wait(_ milliseconds: Int) -> Awaited {
            var polled = [
                pollfd(fd: tree.queue, events: Int16(POLLIN), revents: 0),
                pollfd(fd: stop, events: Int16(POLLIN), revents: 0),
            ]
            while true {
                let count = poll(&polled, 2, Int32(clamping: milliseconds))
                if count < 0, errno == EINTR { continue }
                return count <= 0 ? .nothing : polled[1].revents == 0 ? .changes : .stopped
            }
        }
    }
#endif
