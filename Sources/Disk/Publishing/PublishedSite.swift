#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The site that stands in the output folder before a publication, all of it written by Addenda.
final class PublishedSite: Sendable {
    let folder: Descriptor
    let status: FileStatus
    let manifest: Manifest
    private let buffers = BufferPool()

    init(folder: consuming Descriptor, status: FileStatus, manifest: Manifest) {
        self.folder = folder
        self.status = status
        self.manifest = manifest
    }

    /// Whether a file stands there with exactly these bytes.
    func holds(_ path: String, _ bytes: UnsafeRawBufferPointer) throws(Errno) -> Bool {
        guard let file = try open(path) else { return false }
        let status = try file.status()
        guard status.kind == .regular, status.size == bytes.count else { return false }
        var buffer = buffers.take()
        let isSame = try Self.compare(file, bytes, &buffer)
        buffers.give(buffer)
        return isSame
    }

    /// Opens an ordinary file to compare with; nil where there is none.
    func openFile(_ path: String) throws(Errno) -> Descriptor? {
        guard let file = try open(path), try file.status().kind == .regular else { return nil }
        return file
    }

    /// Opens a file; nil where it, or a folder on the way to it, does not exist.
    private func open(_ path: String) throws(Errno) -> Descriptor? {
        do throws(Errno) {
            return try folder.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
        } catch {
            if error.code == ENOENT || error.code == ENOTDIR { return nil }
            throw error
        }
    }

    /// Reads the file piece by piece into the buffer, until it is read or a byte differs.
    private static func compare(
        _ file: borrowing Descriptor, _ bytes: UnsafeRawBufferPointer, _ buffer: inout [UInt8]
    ) throws(Errno) -> Bool {
        var rest = bytes
        while let new = rest.baseAddress, rest.count > 0 {
            let wanted = min(buffer.count, rest.count)
            let read = try file.read(into: &buffer, count: wanted)
            guard read == wanted, memcmp(new, buffer, wanted) == 0 else { return false }
            rest = UnsafeRawBufferPointer(rebasing: rest[wanted...])
        }
        return true
    }
}
