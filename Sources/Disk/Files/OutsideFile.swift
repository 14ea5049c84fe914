#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file that the user names on the command line, wherever it is: the document to import.
public enum OutsideFile {
    /// Reads a regular file of at most `limit` bytes; a larger one is refused before any of it is read.
    ///
    /// - Parameter path: as the process sees it; a relative one starts at its current folder.
    public static func read(_ path: String, limit: Int) throws(DiskError) -> [UInt8] {
        // Without waiting, since a pipe would let nobody in until somebody writes to it.
        let file = try orThrow(path, .read) { () throws(Errno) in
            try Descriptor.open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY)
        }
        let status = try orThrow(path, .read) { () throws(Errno) in try file.status() }
        guard status.kind == .regular else {
            throw DiskError(path: path, operation: .read, reason: .notRegular)
        }
        guard status.size <= limit else {
            throw DiskError(
                path: path, operation: .read, reason: .tooLarge(size: status.size, limit: limit))
        }
        return try orThrow(path, .read) { () throws(Errno) in try file.contents(count: status.size) }
    }

    /// Whether something is at a path, a link that leads nowhere included.
    public static func exists(_ path: String) -> Bool {
        var raw = stat()
        return lstat(path, &raw) == 0
    }

    /// Writes a file and makes the folders on the way to it.
    ///
    /// The bytes come to a file of their own first, so that nobody ever sees half of it.
    ///
    /// - Parameter replaces: whether a file that is there may be replaced; else it is left alone, and the error
    ///   says that something with that name is there already.
    public static func write(_ bytes: [UInt8], to path: String, replaces: Bool) throws(DiskError) {
        try orThrow(path, .write) { () throws(Errno) in
            try makeFolders(for: path)
            let draft = path + ".\(getpid()).tmp"
            let file = try Descriptor.open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o644)
            do throws(Errno) {
                try write(bytes, into: file)
                try place(draft, at: path, replaces: replaces)
            } catch {
                unlink(draft)
                throw error
            }
        }
    }

    private static func write(_ bytes: [UInt8], into file: borrowing Descriptor) throws(Errno) {
        var failure: Errno?
        bytes.withUnsafeBytes { buffer in
            do throws(Errno) { try file.write(buffer) } catch { failure = error }
        }
        if let failure { throw failure }
    }

    /// A hard link fails where a name is taken, which a rename does not.
    private static func place(_ draft: String, at path: String, replaces: Bool) throws(Errno) {
        if replaces {
            guard rename(draft, path) == 0 else { throw .last }
            return
        }
        guard link(draft, path) == 0 else { throw .last }
        unlink(draft)
    }

    private static func makeFolders(for path: String) throws(Errno) {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
        let folder = String(path[..<slash])
        if mkdir(folder, 0o755) == 0 || errno == EEXIST { return }
        guard errno == ENOENT else { throw .last }
        try makeFolders(for: folder)
        guard mkdir(folder, 0o755) == 0 || errno == EEXIST else { throw .last }
    }
}
