import Diagnostics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Walks a folder of the project and sorts what it finds into files, folders and findings.
struct FileCollector {
    /// Each level keeps a folder open; nobody nests content this deep.
    static let deepest = 64

    let project: ProjectFolder
    let recursive: Bool
    private(set) var files: [FileEntry] = []
    private(set) var folders: [String] = []
    private(set) var findings: [Diagnostic] = []

    init(project: ProjectFolder, recursive: Bool) {
        self.project = project
        self.recursive = recursive
    }

    /// Sorts the entries of an open folder; throws when the folder itself cannot be read.
    mutating func collect(_ folder: borrowing Descriptor, at path: String, depth: Int) throws(DiskError) {
        let entries: [FolderEntry]
        do throws(Errno) {
            entries = try folder.entries()
        } catch {
            throw DiskError(path, .list, error)
        }
        for entry in entries where !EditorLeftover.matches(entry.name) {
            let entryPath = RelativePath.join(path, entry.name)
            guard entry.isText, !entry.name.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
                reportName(entry, at: entryPath)
                continue
            }
            do throws(Errno) {
                try sort(entry, in: folder, at: entryPath, depth: depth)
            } catch {
                findings.append(DiskError(entryPath, .read, error).diagnostic)
            }
        }
    }

    private mutating func sort(
        _ entry: FolderEntry, in folder: borrowing Descriptor, at path: String, depth: Int
    ) throws(Errno) {
        if entry.kind == .folder { return try descend(entry, in: folder, at: path, depth: depth) }
        let status = try folder.status(of: entry.name)
        switch status.kind {
        case .regular: files.append(FileEntry(path: path, size: status.size, kind: .regular))
        case .folder: try descend(entry, in: folder, at: path, depth: depth)
        case .link: try follow(path)
        case .other: report(.notRegular, at: path)
        }
    }

    private mutating func descend(
        _ entry: FolderEntry, in folder: borrowing Descriptor, at path: String, depth: Int
    ) throws(Errno) {
        folders.append(path)
        guard recursive else { return }
        guard depth < Self.deepest else { throw Errno(ENAMETOOLONG) }
        let inner = try folder.open(entry.name, Descriptor.folderFlags)
        do throws(DiskError) {
            try collect(inner, at: path, depth: depth + 1)
        } catch {
            findings.append(error.diagnostic)
        }
    }

    /// Follows a link to a file in the project. Links to folders are not followed: they could go in circles.
    private mutating func follow(_ path: String) throws(Errno) {
        let target = try RealPath.resolve(project.absolutePath(path))
        guard project.isInside(target) else { return report(.outside, at: path) }
        let status = try Descriptor.open(target, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_NOCTTY).status()
        switch status.kind {
        case .regular: files.append(FileEntry(path: path, size: status.size, kind: .link))
        default: report(.notRegular, at: path)
        }
    }

    private mutating func report(_ reason: DiskError.Reason, at path: String) {
        findings.append(DiskError(path: path, operation: .read, reason: reason).diagnostic)
    }

    private mutating func reportName(_ entry: FolderEntry, at path: String) {
        let fault = entry.isText ? "it has a control character" : "it is not written in UTF-8"
        findings.append(
            Diagnostic(
                .error, "file.name", file: path, "the name of \(path) cannot be used: \(fault)",
                help: "rename the file; plain letters, digits and hyphens work everywhere"))
    }
}
