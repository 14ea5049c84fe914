#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A path without links, `.` and `..`, from the root of the file system.
enum RealPath {
    /// Resolves a path that exists; a relative one starts at the current folder.
    static func resolve(_ path: String) throws(Errno) -> String {
        guard let found = realpath(path, nil) else { throw .last }
        defer { free(found) }
        guard let text = String(validatingCString: found) else { throw Errno(EILSEQ) }
        return text
    }

    /// Whether a resolved path is a folder or below it: `/a/b` is within `/a`, `/ab` is not.
    static func isWithin(_ path: String, _ folder: String) -> Bool {
        if folder == "/" { return path.utf8.starts(with: folder.utf8) }
        guard path.utf8.starts(with: folder.utf8) else { return false }
        let rest = path.utf8.dropFirst(folder.utf8.count)
        return rest.isEmpty || rest.first == UInt8(ascii: "/")
    }
}
