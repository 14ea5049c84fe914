#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Whether Git is changing the files of a project just now: it holds `.git/index.lock` as long as it does.
struct GitLock: Sendable {
    private let path: String?

    /// Looks for the repository that a project is in; a folder that has none counts as never changed by Git.
    init(of root: String) {
        var folder = root
        while access("\(folder)/.git/HEAD", F_OK) != 0 {
            guard let slash = folder.lastIndex(of: "/") else {
                path = nil
                return
            }
            folder = String(folder[..<slash])
        }
        path = "\(folder)/.git/index.lock"
    }

    /// Whether the lock is there.
    var isHeld: Bool { path.map { access($0, F_OK) == 0 } ?? false }
}
