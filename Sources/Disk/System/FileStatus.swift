#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What the file system knows of a file, a folder or a link.
struct FileStatus: Sendable {
    /// What the thing is; Addenda reads and writes regular files and folders only.
    enum Kind: Sendable {
        case regular, folder, link, other
    }

    let kind: Kind
    /// In bytes.
    let size: Int
    let identity: FileIdentity
    /// The permission bits, such as 0o2775.
    let mode: mode_t
    let group: gid_t
    let accessed: timespec
    let modified: timespec

    init(_ raw: stat) {
        kind = Kind(mode: raw.st_mode)
        size = Int(raw.st_size)
        identity = FileIdentity(device: UInt64(truncatingIfNeeded: raw.st_dev), node: UInt64(raw.st_ino))
        mode = raw.st_mode & 0o7777
        group = raw.st_gid
        #if canImport(Darwin)
            accessed = raw.st_atimespec
            modified = raw.st_mtimespec
        #else
            accessed = raw.st_atim
            modified = raw.st_mtim
        #endif
    }
}

extension FileStatus.Kind {
    /// Reads the kind from the mode that `stat` reports.
    init(mode: mode_t) {
        switch mode & S_IFMT {
        case S_IFREG: self = .regular
        case S_IFDIR: self = .folder
        case S_IFLNK: self = .link
        default: self = .other
        }
    }
}
