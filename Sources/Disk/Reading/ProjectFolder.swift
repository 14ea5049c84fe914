#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The folder with everything that a site is made from; nothing outside it is ever read.
///
/// Paths are relative to it, with `/` between the parts, and may not hold `..`. A link on the way is
/// followed where it stays within the folder.
public struct ProjectFolder: Sendable, Hashable {
    /// Absolute, without links and without a slash at the end: `/home/an/oproep`.
    public let root: String

    /// Finds the folder; a relative path starts at the current folder of the process.
    public init(_ path: String) throws(DiskError) {
        root = try orThrow(path, .list) { () throws(Errno) in
            let root = try RealPath.resolve(path)
            _ = try Descriptor.open(root, Descriptor.folderFlags)
            return root
        }
    }

    /// The absolute path of something in the project: `/home/an/oproep/Site`.
    public func absolutePath(_ relative: String) -> String {
        if relative.isEmpty { return root }
        return root == "/" ? "/\(relative)" : "\(root)/\(relative)"
    }

    /// Whether something is at a path, a link that leads nowhere included.
    public func hasEntry(_ relative: String) -> Bool { OutsideFile.exists(absolutePath(relative)) }

    /// Reads a regular file of at most `limit` bytes.
    ///
    /// A larger file is refused before any of it is read. Throws `file.missing`, `file.unreadable`,
    /// `file.too-large`, `file.not-regular`, `file.outside-project` and `file.invalid-path`.
    public func read(_ relative: String, limit: Int) throws(DiskError) -> [UInt8] {
        // Without waiting, since a pipe would let nobody in until somebody writes to it.
        let file = try open(relative, O_RDONLY | O_NONBLOCK | O_NOCTTY, .read)
        let status = try orThrow(relative, .read) { () throws(Errno) in try file.status() }
        guard status.kind == .regular else {
            throw DiskError(path: relative, operation: .read, reason: .notRegular)
        }
        guard status.size <= limit else {
            let reason = DiskError.Reason.tooLarge(size: status.size, limit: limit)
            throw DiskError(path: relative, operation: .read, reason: reason)
        }
        return try orThrow(relative, .read) { () throws(Errno) in try file.contents(count: status.size) }
    }

    /// Opens what is at a path, and makes sure that it is in the project.
    ///
    /// The check is made of the open file, so that nobody can swap it for another in between.
    func open(
        _ relative: String, _ flags: Int32, _ operation: DiskError.Operation
    ) throws(DiskError) -> Descriptor {
        if !relative.isEmpty, let fault = RelativePath.fault(relative) {
            throw DiskError(path: relative, operation: operation, reason: .invalidPath(fault))
        }
        let path = absolutePath(relative)
        // The root has no links and the path no `..`, so that what is found without links is in the project.
        if let opened = Descriptor.openWithoutLinks(path, flags) { return opened }
        let opened = try orThrow(relative, operation) { () throws(Errno) -> Descriptor? in
            do throws(Errno) {
                return try Descriptor.open(path, flags | O_NOFOLLOW)
            } catch {
                return try openLink(path, flags, failure: error)
            }
        }
        guard let opened, isInside(opened.realPath() ?? (try? RealPath.resolve(path))) else {
            throw DiskError(path: relative, operation: operation, reason: .outside)
        }
        return opened
    }

    /// Opens what a link leads to; nil when that is outside the project, without touching it.
    private func openLink(_ path: String, _ flags: Int32, failure: Errno) throws(Errno) -> Descriptor? {
        // A link is refused with ELOOP where a file is wanted and with ENOTDIR where a folder is.
        guard failure.code == ELOOP || failure.code == ENOTDIR else { throw failure }
        let target = try RealPath.resolve(path)
        guard target != path else { throw failure }
        guard isInside(target) else { return nil }
        return try Descriptor.open(target, flags | O_NOFOLLOW)
    }

    /// Whether a resolved path is in the project; one that is not known is not.
    func isInside(_ path: String?) -> Bool {
        path.map { RealPath.isWithin($0, root) } ?? false
    }
}
