import Diagnostics

/// The files that a folder of the project holds, in order of the bytes of their paths.
public struct FolderListing: Sendable, Hashable {
    /// The files.
    public let files: [FileEntry]
    /// The folders in it, from the project folder: `Content/regio/oud`.
    public let folders: [String]
    /// What cannot be read and is left out of `files`: a name that is not UTF-8, a link that leads out of
    /// the project or nowhere, a device. Errors, sorted.
    public let findings: [Diagnostic]

    init(files: [FileEntry], folders: [String], findings: [Diagnostic]) {
        self.files = files.sorted { RelativePath.precedes($0.path, $1.path) }
        self.folders = folders.sorted(by: RelativePath.precedes)
        self.findings = findings.sorted()
    }
}

extension FolderListing: RandomAccessCollection {
    /// The first file.
    public var startIndex: Int { 0 }
    /// Behind the last file.
    public var endIndex: Int { files.count }
    /// A file by its place in the order.
    public subscript(position: Int) -> FileEntry { files[position] }
}
