#if canImport(Glibc)
    import CLinux
    import Glibc
#else
    import Darwin
#endif

/// An open file or folder, closed when the value ends.
///
/// Paths given to its methods start at the folder it stands for.
struct Descriptor: ~Copyable, Sendable {
    let number: Int32

    init(owning number: Int32) {
        self.number = number
    }

    deinit {
        close(number)
    }

    /// Opens a path as the process sees it; an absolute path needs no folder.
    static func open(_ path: String, _ flags: Int32, mode: mode_t = 0) throws(Errno) -> Descriptor {
        try Descriptor(owning: opened(AT_FDCWD, path, flags, mode))
    }

    /// Opens an absolute path of which no part is a link; nil where one is, where anything else fails, and
    /// where the system cannot tell.
    static func openWithoutLinks(_ path: String, _ flags: Int32) -> Descriptor? {
        #if canImport(Darwin)
            return nil
        #else
            let number = linux_open_without_links(path, flags | O_CLOEXEC)
            return number >= 0 ? Descriptor(owning: number) : nil
        #endif
    }

    /// Opens a path below this folder.
    func open(_ path: String, _ flags: Int32, mode: mode_t = 0) throws(Errno) -> Descriptor {
        try Descriptor(owning: Self.opened(number, path, flags, mode))
    }

    private static func opened(
        _ folder: Int32, _ path: String, _ flags: Int32, _ mode: mode_t
    ) throws(Errno) -> Int32 {
        while true {
            let number = openat(folder, path, flags | O_CLOEXEC, mode)
            if number >= 0 { return number }
            if errno != EINTR { throw .last }
        }
    }

    /// Closes at once and tells whether the system could keep what was written, which a network disk
    /// may only know now.
    consuming func finish() throws(Errno) {
        let number = self.number
        discard self
        if close(number) != 0, errno != EINTR { throw .last }
    }

    /// What the open file is.
    func status() throws(Errno) -> FileStatus {
        var raw = stat()
        guard fstat(number, &raw) == 0 else { throw .last }
        return FileStatus(raw)
    }

    /// What is at a path below this folder; the link itself where it is one.
    func status(of path: String) throws(Errno) -> FileStatus {
        var raw = stat()
        guard fstatat(number, path, &raw, AT_SYMLINK_NOFOLLOW) == 0 else { throw .last }
        return FileStatus(raw)
    }

    /// What is at a path below this folder, as `status(of:)`; nil when there is nothing.
    func statusIfAny(of path: String) throws(Errno) -> FileStatus? {
        do throws(Errno) {
            return try status(of: path)
        } catch {
            guard error.code == ENOENT else { throw error }
            return nil
        }
    }

    /// Fills the buffer from where the last read ended; fewer bytes only at the end of the file.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(Errno) -> Int {
        var filled = 0
        while filled < buffer.count {
            let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
            #if canImport(Glibc)
                let count = Glibc.read(number, rest.baseAddress, rest.count)
            #else
                let count = Darwin.read(number, rest.baseAddress, rest.count)
            #endif
            if count == 0 { break }
            if count > 0 {
                filled += count
            } else if errno != EINTR {
                throw .last
            }
        }
        return filled
    }

    /// Makes the next read begin at the start of the file.
    func rewind() throws(Errno) {
        guard lseek(number, 0, SEEK_SET) == 0 else { throw .last }
    }

    /// Makes a folder; one that is there already is fine when `orKeep`.
    func makeFolder(_ path: String, orKeep: Bool = false) throws(Errno) {
        guard mkdirat(number, path, 0o755) != 0, !(orKeep && errno == EEXIST) else { return }
        throw .last
    }

    /// Makes the folders that a path is in, from the nearest one up.
    func makeParents(of path: String) throws(Errno) {
        guard let parent = RelativePath.parent(path) else { return }
        do throws(Errno) {
            try makeFolder(parent, orKeep: true)
        } catch {
            guard error.code == ENOENT, RelativePath.parent(parent) != nil else { throw error }
            try makeParents(of: parent)
            try makeFolder(parent, orKeep: true)
        }
    }

    /// Removes a file or link; never what a link leads to.
    func removeFile(_ path: String) throws(Errno) {
        guard unlinkat(number, path, 0) == 0 else { throw .last }
    }

    /// Removes a folder that is empty.
    func removeFolder(_ path: String) throws(Errno) {
        guard unlinkat(number, path, AT_REMOVEDIR) == 0 else { throw .last }
    }

    /// Waits until what was written to the open file, or the names in the open folder, would survive a
    /// power cut.
    func sync() throws(Errno) {
        guard fsync(number) == 0 else { throw .last }
    }

    /// Reads up to `count` bytes into the beginning of an array that has room for them.
    func read(into array: inout [UInt8], count: Int) throws(Errno) -> Int {
        try array.withUnsafeMutableBufferPointer { buffer throws(Errno) in
            try read(
                into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[..<count])
            )
        }
    }

    /// Reads a file of a known size into memory of that size; less where the file was cut meanwhile.
    func contents(count: Int) throws(Errno) -> [UInt8] {
        var failure: Errno?
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            do throws(Errno) {
                filled = try read(into: UnsafeMutableRawBufferPointer(buffer))
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return bytes
    }

    /// Writes all bytes behind what was written before.
    func write(_ bytes: UnsafeRawBufferPointer) throws(Errno) {
        var written = 0
        while written < bytes.count {
            let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
            #if canImport(Glibc)
                let count = Glibc.write(number, rest.baseAddress, rest.count)
            #else
                let count = Darwin.write(number, rest.baseAddress, rest.count)
            #endif
            if count >= 0 {
                written += count
            } else if errno != EINTR {
                throw .last
            }
        }
    }

    /// Where the open file is now, without links; nil where the system cannot tell.
    func realPath() -> String? {
        #if canImport(Darwin)
            withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX)) { buffer in
                guard let start = buffer.baseAddress, fcntl(number, F_GETPATH, start) == 0 else { return nil }
                return String(validatingCString: start)
            }
        #else
            Self.linkTarget("/proc/self/fd/\(number)")
        #endif
    }

    /// What a link holds; nil for what is no link.
    static func linkTarget(_ path: String) -> String? {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX)) { buffer in
            guard let start = buffer.baseAddress else { return nil }
            let count = readlink(path, start, buffer.count)
            guard count > 0, count < buffer.count else { return nil }
            let bytes = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<count])
            return String(validating: bytes, as: UTF8.self)
        }
    }
}
