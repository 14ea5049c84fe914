import Diagnostics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension ProjectFolder {
    /// The files of a folder, dot files included, and of the folders in it when `recursive`.
    ///
    /// Left out are what editors and systems leave behind: `.DS_Store`, `name~`, `.name.swp`, `#name#` and
    /// `.#name`. A link to a file in the project counts as that file. What cannot be read is among the
    /// `findings` of the result; only the folder itself makes this throw. The empty path is the project.
    public func list(_ folder: String, recursive: Bool = false) throws(DiskError) -> FolderListing {
        var collector = FileCollector(project: self, recursive: recursive)
        let opened = try open(folder, O_RDONLY | O_DIRECTORY, .list)
        try collector.collect(opened, at: folder, depth: 0)
        return FolderListing(
            files: collector.files, folders: collector.folders, findings: collector.findings)
    }
}
