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
        ///
        /// - Parameter earlier: what was read of it already.
        private mutating func follow(_ earlier: WatchedChanges = WatchedChanges()) {
            var changes = earlier
            tree.read(into: &changes)
            collect(&changes)
            guard changes.isAny else { return }
            burst.noteReport(of: changes, at: .now)
            rest.note(changes)
            report(.changes(changes.isUnknown ? nil : changes.paths))
            tellTrouble()
        }

        /// Adds what follows a change at once, or belongs to the same burst. What changes once more is no news: a file
        /// that is written all the time holds up nobody.
        private mutating func collect(_ changes: inout WatchedChanges) {
            let start = ContinuousClock.now
            var latest = start
            var pause = burst.pause(after: changes, at: start)
            while changes.isAny, start.duration(to: .now) < Burst.longest {
                let left = pause - latest.duration(to: .now)
                guard left > .zero else {
                    // Git is not done as long as it says so, however busy the machine is.
                    guard burst.isGitAtWork else { return }
                    latest = .now
                    continue
                }
                guard wait(left.milliseconds + 1) != .stopped else { return }
                let before = changes
                tree.read(into: &changes)
                if before != changes {
                    // One more breath for each name of a save.
                    latest = .now
                    if pause != Burst.quiet { pause = burst.pause(after: changes, at: latest) }
                }
            }
        }

        // MARK: What it does not tell

        /// Watches what is not watched yet, and looks for what was not told.
        private mutating func look() {
            let wasBlind = tree.trouble != nil
            if tree.needsRenewal { tree.addAll() }
            let seen = rest.look()
            var waiting = WatchedChanges()
            tree.read(into: &waiting)
            let found = rest.take(seen, waiting: waiting, isAlert: tree.trouble != nil || wasBlind)
            if !found.isEmpty { report(.changes(found)) }
            tellTrouble()
            if waiting.isAny { follow(waiting) }
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
