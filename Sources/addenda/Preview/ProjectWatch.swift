import Disk
import Preview

/// Watches a project for a preview, and tells in all places when that does not go as well as it should.
struct ProjectWatch {
    /// What a site is made from.
    private static let folders = ["Content", "Templates"]

    private let watcher: any FileWatcher

    /// Begins to watch, by inotify, or by looking again and again where that cannot be had.
    init(_ project: ProjectFolder, inbox: ChangeInbox, hub: UpdateHub) throws {
        let report: @Sendable (WatchReport) -> Void = { report in
            switch report {
            case .changes(let paths): inbox.add(paths)
            case .trouble(let trouble):
                hub.announce(trouble)
                Console.standardError.write(Self.note(trouble))
            }
        }
        #if os(Linux)
            let watcher = InotifyWatcher(root: project.root, folders: Self.folders)
            do throws(WatchError) {
                try watcher.start(report)
                self.watcher = watcher
                return
            } catch {
                Console.standardError.write("note: looking for changes now and then, since \(error.reason)\n")
            }
        #endif
        let looker = PollingWatcher(root: project.root, folders: Self.folders)
        try looker.start(report)
        self.watcher = looker
    }

    private static func note(_ trouble: WatchTrouble?) -> String {
        guard let trouble else { return "note: changes are heard of at once again\n" }
        return
            "note: \(trouble.message); looking for changes now and then, so a save may be seen a moment later\n"
    }
}
