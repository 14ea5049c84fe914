/// Tells which files of a folder change, until it is stopped.
public protocol FileWatcher: Sendable {
    /// Begins to watch. `report` is called from a thread of the watcher, never twice at once.
    func start(_ report: @escaping @Sendable (WatchReport) -> Void) throws(WatchError)

    /// Ends the watching.
    func stop()
}
