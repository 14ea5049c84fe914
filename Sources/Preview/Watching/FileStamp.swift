#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What tells versions of a file apart without reading it.
struct FileStamp: Sendable, Hashable {
    private var size: Int64 = -1
    private var seconds: Int64 = 0
    private var nanoseconds: Int64 = 0
    private var inode: UInt64 = 0
    /// Its kind and who may read it.
    private var mode: UInt32 = 0

    /// What all folders have: their files tell their changes.
    static let folder = FileStamp()

    private init() {}

    /// The stamp of a file of so many bytes, last written so many seconds after 1970.
    init(size: Int64, seconds: Int64) {
        self.size = size
        self.seconds = seconds
    }

    /// Looks at the file at an absolute path; one that is gone has the stamp of a folder.
    init(of path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return }
        size = Int64(status.st_size)
        inode = UInt64(status.st_ino)
        mode = UInt32(status.st_mode)
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        seconds = Int64(time.tv_sec)
        nanoseconds = Int64(time.tv_nsec)
    }

    /// Whether the file itself was surely written, rather than its time or who may read it.
    func isRewritten(since earlier: FileStamp) -> Bool {
        size != earlier.size || inode != earlier.inode
    }

    /// Looks at what stands at an absolute path, as a look at its whole folder would; nil when nothing does.
    static func at(_ path: String) -> FileStamp? {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        return status.st_mode & S_IFMT == S_IFDIR ? .folder : FileStamp(of: path)
    }
}
