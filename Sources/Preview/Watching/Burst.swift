/// How long to wait for more changes once there is one.
///
/// A save changes one file, or a few names when it is written beside and renamed; that is shown after a breath. A
/// checkout changes hundreds, and is one rebuild: when there are many, wait until they stop.
enum Burst {
    /// The breath, in milliseconds: an editor's own names follow each other faster.
    static let breath: Int32 = 2

    /// From how many paths on a change counts as a burst.
    static let size = 6

    /// How long nothing may happen before a burst is over, in milliseconds.
    static let quiet: Int32 = 40

    /// How long a burst is waited for at most.
    static let longest = Duration.seconds(2)
}
