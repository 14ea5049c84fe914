/// Why changes are not heard of at once, but found by looking now and then.
public enum WatchTrouble: String, Sendable, Hashable {
    /// The machine allows no more folders to be watched.
    case tooManyFolders
    /// The folder of the project was moved away or deleted.
    case projectGone
    /// Files changed of which the system told nothing, as on a disk of another machine.
    case untold

    /// What to tell on a terminal.
    public var message: String {
        switch self {
        case .tooManyFolders:
            "there are more folders than this machine lets us watch (fs.inotify.max_user_watches)"
        case .projectGone: "the folder of the project is gone"
        case .untold: "this disk does not tell of all changes"
        }
    }
}
