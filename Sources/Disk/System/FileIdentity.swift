/// The same for two paths exactly when they lead to the same file or folder, whatever links, mounts or
/// letter case the paths go through.
struct FileIdentity: Sendable, Hashable {
    let device: UInt64
    let node: UInt64
}
