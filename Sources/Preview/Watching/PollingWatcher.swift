import Dispatch

/// Watches folders by looking at them now and then: works everywhere, and hears of a save a moment later.
public final class PollingWatcher: FileWatcher {
    private let root: String
    private let folders: [String]
    private let interval: Duration
    private let end = DispatchSemaphore(value: 0)

    /// Prepares a watcher of folders of a project, with all folders below.
    ///
    /// - Parameters:
    ///   - root: the folder of the project, absolute.
    ///   - interval: how long to wait between two looks.
    public init(root: String, folders: [String], interval: Duration = .milliseconds(400)) {
        self.root = root
        self.folders = folders
        self.interval = interval
    }

    /// Begins to watch, on a thread of its own: a disk may take its time, and nobody else should wait for it.
    public func start(_ report: @escaping @Sendable (WatchReport) -> Void) throws(WatchError) {
        let (root, folders, end) = (root, folders, end)
        let pause = DispatchTimeInterval.milliseconds(interval.milliseconds)
        let first = FolderLook(root: root, folders: folders)
        DispatchQueue(label: "addenda.preview.look").async {
            var before = first
            while end.wait(timeout: .now() + pause) == .timedOut {
                let now = FolderLook(root: root, folders: folders)
                let changed = now.changes(since: before)
                before = now
                if !changed.isEmpty { report(.changes(changed)) }
            }
        }
    }

    /// Ends the watching.
    public func stop() { end.signal() }
}

extension Duration {
    /// In whole milliseconds.
    var milliseconds: Int {
        Int(components.seconds) * 1000 + Int(components.attoseconds / 1_000_000_000_000_000)
    }
}
