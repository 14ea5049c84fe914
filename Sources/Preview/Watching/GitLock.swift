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
        while Self.repository(of: folder) == nil {
            guard let slash = folder.lastIndex(of: "/") else {
                path = nil
                return
            }
            folder = String(folder[..<slash])
        }
        path = Self.repository(of: folder).map { "\($0)/index.lock" }
    }

    /// Where Git keeps what it knows of a folder; nil when that is no working tree. In a second working tree and in a
    /// submodule `.git` is a file that says `gitdir: …`.
    private static func repository(of folder: String) -> String? {
        let git = "\(folder)/.git"
        if access("\(git)/HEAD", F_OK) == 0 { return git }
        guard let file = fopen(git, "r") else { return nil }
        defer { fclose(file) }
        var buffer = [CChar](repeating: 0, count: 4096)
        guard fgets(&buffer, Int32(buffer.count), file) != nil else { return nil }
        let line = String(decoding: buffer.prefix { $0 > 0x1F }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        guard line.hasPrefix("gitdir: ") else { return nil }
        let path = line.dropFirst("gitdir: ".count)
        return path.hasPrefix("/") ? String(path) : "\(folder)/\(path)"
    }

    /// Whether the lock is there.
    var isHeld: Bool { path.map { access($0, F_OK) == 0 } ?? false }
}
