#if canImport(Glibc)
    import CLinux
    import Glibc
#else
    import Darwin
#endif
import Synchronization

/// The new site while it is made, in a folder beside the output folder and on the same file system.
final class Stage: Sendable {
    /// Up to so many written files are made durable one by one; above it all of the file system is at once.
    ///
    /// Waiting for one file costs about as much as waiting for a hundred together, but the whole file system
    /// may hold a lot that other programs wrote.
    static let mostSyncedAlone = 16

    let place: OutputPlace
    let name: String
    let folder: Descriptor
    /// The folders in it that are there already, by the bytes of their paths.
    private let folders = Mutex<Set<[UInt8]>>([])

    /// Makes the folder, with the permissions and the group of the site that it will replace.
    init(_ place: OutputPlace, like previous: FileStatus?) throws(Errno) {
        self.place = place
        name = place.stagePrefix + String(getpid())
        try place.parent.makeFolder(name)
        folder = try place.parent.open(name, Descriptor.folderFlags)
        if let previous { try Self.imitate(previous, folder) }
    }

    /// Writes a new file and the folders it needs.
    func write(_ path: String, _ bytes: UnsafeRawBufferPointer) throws(Errno) {
        let file = try create(path)
        try file.write(bytes)
        try file.finish()
    }

    /// Gives a file of the previous site a second name here: nothing is copied and its time stamps stay.
    ///
    /// Where the file system refuses that, the file is copied with its time stamps.
    func take(_ path: String, from site: PublishedSite) throws(Errno) {
        do throws(Errno) {
            try link(path, from: site.folder)
        } catch {
            guard Self.refusesLinks(error) else { throw error }
            try copy(path, from: site.folder)
        }
    }

    /// Waits until the new site would survive a power cut.
    ///
    /// File systems keep changes of names in order, so that only the contents of files need waiting for.
    func makeDurable(_ written: [String]) throws(Errno) {
        #if canImport(Glibc)
            guard written.count <= Self.mostSyncedAlone else {
                guard linux_syncfs(folder.number) == 0 else { throw .last }
                return
            }
        #endif
        for path in written {
            try folder.open(path, O_RDONLY | O_NOFOLLOW).sync()
        }
        try folder.sync()
    }

    /// Makes an empty file, and the folders it needs, to write in.
    func create(_ path: String) throws(Errno) -> Descriptor {
        try makeFolders(of: path)
        return try folder.open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o644)
    }

    /// Makes the folders that a file is in, from the outermost down, each by one call: the stage begins empty, so
    /// what is not known to be there is not there, unless another thread makes it just now.
    private func makeFolders(of path: String) throws(Errno) {
        guard let parent = RelativePath.parent(path) else { return }
        let key = Array(parent.utf8)
        guard !folders.withLock({ $0.contains(key) }) else { return }
        try makeFolders(of: parent)
        try folder.makeFolder(parent, orKeep: true)
        _ = folders.withLock { $0.insert(key) }
    }

    private func link(_ path: String, from site: borrowing Descriptor) throws(Errno) {
        try makeFolders(of: path)
        guard linkat(site.number, path, folder.number, path, 0) == 0 else { throw .last }
    }

    /// File systems without links, files with too many of them, files of another user.
    private static func refusesLinks(_ error: Errno) -> Bool {
        [EPERM, EACCES, EMLINK, EXDEV, ENOTSUP, EOPNOTSUPP, ENOSYS].contains(error.code)
    }

    /// Copies a file of the previous site with its time stamps.
    func copy(_ path: String, from site: borrowing Descriptor) throws(Errno) {
        let original = try site.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
        let status = try original.status()
        let bytes = try original.contents(count: status.size)
        let file = try create(path)
        try bytes.withUnsafeBufferPointer { content throws(Errno) in
            try file.write(UnsafeRawBufferPointer(content))
        }
        let times = [status.accessed, status.modified]
        guard futimens(file.number, times) == 0 else { throw .last }
        try file.finish()
    }

    /// A folder that its group may write, or whose files belong to its group, stays one.
    private static func imitate(_ previous: FileStatus, _ folder: borrowing Descriptor) throws(Errno) {
        let made = try folder.status()
        let mode = previous.mode | 0o700
        // Whoever may not give the folder to the group publishes with his own.
        if made.group != previous.group { _ = fchown(folder.number, uid_t.max, previous.group) }
        if made.mode != mode { _ = fchmod(folder.number, mode) }
    }
}
