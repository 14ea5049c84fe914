/// How a watcher looks at the disk and the time by itself.
struct WatchedDisk: Sendable {
    /// Looks at all files that are watched.
    let look: @Sendable () -> FolderLook
    /// Looks at one of them, by its path from the project folder; nil when it is gone.
    let stamp: @Sendable (String) -> FileStamp?
    /// The time.
    let now: @Sendable () -> ContinuousClock.Instant

    init(
        look: @escaping @Sendable () -> FolderLook, stamp: @escaping @Sendable (String) -> FileStamp?,
        now: @escaping @Sendable () -> ContinuousClock.Instant
    ) {
        (self.look, self.stamp, self.now) = (look, stamp, now)
    }

    /// The folders of a project, and the time as it is.
    init(root: String, folders: [String]) {
        self.init(
            look: { FolderLook(root: root, folders: folders) }, stamp: { FileStamp.at("\(root)/\($0)") },
            now: { .now })
    }
}
