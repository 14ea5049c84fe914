/// What a watcher has to say.
public enum WatchReport: Sendable, Hashable {
    /// Files changed: paths from the folder of the project, folders too; nil when it is not known what changed.
    case changes(Set<String>?)
    /// Changes are found in another way from now on, and later; nil when they are heard of at once again.
    case trouble(WatchTrouble?)
}
