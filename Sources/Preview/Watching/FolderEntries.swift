#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What stands in a folder on disk.
enum FolderEntries {
    /// Calls `visit` with the name of each entry, and whether it is a folder and no link to one; nothing for a folder
    /// that cannot be opened.
    static func visit(_ folder: String, _ visit: (_ name: String, _ isFolder: Bool) -> Void) {
        guard let stream = opendir(folder) else { return }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name == "." || name == ".." { continue }
            visit(name, isFolder("\(folder)/\(name)", entry.pointee.d_type))
        }
    }

    /// Some file systems say what an entry is only when asked.
    private static func isFolder(_ path: String, _ type: UInt8) -> Bool {
        guard type == UInt8(DT_UNKNOWN) else { return type == UInt8(DT_DIR) }
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
