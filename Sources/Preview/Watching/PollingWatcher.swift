import Dispatch
import Disk
import Synchronization

/// Watches folders by looking at them now and then: works everywhere, and hears of a save a moment later.
public final class PollingWatcher: FileWatcher {
    private let project: ProjectFolder
    private let folders: [String]
    private let interval: Duration
    private let task = Mutex<Task<Void, Never>?>(nil)

    /// Prepares a watcher of folders of a project, with all folders below.
    ///
    /// - Parameter interval: how long to wait between two looks.
    public init(project: ProjectFolder, folders: [String], interval: Duration = .milliseconds(400)) {
        self.project = project
        self.folders = folders
        self.interval = interval
    }

    /// Begins to watch.
    public func start(_ report: @escaping @Sendable (Set<String>?) -> Void) throws(WatchError) {
        let (project, folders, interval) = (project, folders, interval)
        let first = Self.look(project, folders)
        let watching = Task.detached {
            var before = first
            while (try? await Task.sleep(for: interval)) != nil {
                let now = Self.look(project, folders)
                let changed = Self.difference(before, now)
                before = now
                if !changed.isEmpty { report(changed) }
            }
        }
        task.withLock { $0 = watching }
    }

    /// Ends the watching.
    public func stop() {
        task.withLock { task in
            task?.cancel()
            task = nil
        }
    }

    /// The files by their paths, with what tells versions of them apart.
    private static func look(_ project: ProjectFolder, _ folders: [String]) -> [String: FileStamp] {
        var stamps: [String: FileStamp] = [:]
        for folder in folders {
            guard let listing = try? project.list(folder, recursive: true) else { continue }
            for file in listing.files {
                stamps[file.path] = FileStamp(of: project.absolutePath(file.path))
            }
            for folder in listing.folders { stamps[folder] = FileStamp.folder }
        }
        return stamps
    }

    private static func difference(
        _ before: [String: FileStamp], _ now: [String: FileStamp]
    ) -> Set<String> {
        var changed = Set(before.keys).symmetricDifference(now.keys)
        for (path, stamp) in now where before[path] != nil && before[path] != stamp { changed.insert(path) }
        return changed.filter { !TemporaryFile.matches($0.split(separator: "/").last.map(String.init) ?? $0) }
    }
}
