import Diagnostics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Removes a folder beside the output folder, with everything in it that Addenda wrote.
///
/// Somebody may have put a file in the output folder after the check for such files and before the new site
/// took its place. Such a file moves to the new site; where that has something of the same name, it stays
/// where it is and the folder with it.
struct TreeRemoval {
    let place: OutputPlace
    /// The files that Addenda wrote; nil when all are, since nobody else writes in a stage.
    private var ours: PathSet?
    /// Paths of files that were somebody else's and stand in the new site now.
    private(set) var moved: [String] = []
    /// Whether something could not be removed or moved.
    private(set) var isIncomplete = false

    init(_ place: OutputPlace) {
        self.place = place
    }

    /// Removes a stage, whatever is in it.
    mutating func removeStage(_ name: String) {
        ours = nil
        remove(name)
    }

    /// Removes a complete site by its list of files; the list goes last, so that a removal that is cut short
    /// can be taken up again.
    mutating func removeSite(_ name: String) {
        guard let folder = try? place.parent.open(name, Descriptor.folderFlags),
            let manifest = try? Manifest.read(in: folder, of: place)
        else {
            // Without a list only an empty folder is certain to be nobody's.
            if (try? place.parent.removeFolder(name)) == nil { isIncomplete = true }
            return
        }
        ours = PathSet(manifest.paths)
        remove(name)
    }

    /// Warnings about what was moved or could not be removed.
    var findings: Set<Diagnostic> {
        var findings = Set(
            moved.map { path in
                Diagnostic(
                    .warning, "output.foreign-file-kept",
                    "\(path) was put in \(place.shown) during a build; it is kept in the new site",
                    help: "move it out of \(place.shown), or the next build will refuse to replace the folder"
                )
            })
        if isIncomplete {
            findings.insert(
                Diagnostic(
                    .warning, "output.leftover",
                    "what an earlier build left beside \(place.shown) cannot all be removed",
                    help:
                        "look what is in the folders .\(place.name).addenda-* in \(place.parentPath), and remove them"
                ))
        }
        return findings
    }

    private mutating func remove(_ name: String) {
        // What stayed of another folder must neither keep this one nor be forgotten.
        let wasIncomplete = isIncomplete
        isIncomplete = false
        defer { isIncomplete = isIncomplete || wasIncomplete }
        do throws(Errno) {
            let folder = try place.parent.open(name, Descriptor.folderFlags)
            try empty(folder, at: "", depth: 1)
            if !isIncomplete, ours != nil { try folder.removeFile(Manifest.name) }
            try place.parent.removeFolder(name)
        } catch {
            isIncomplete = true
        }
    }

    private mutating func empty(_ folder: borrowing Descriptor, at path: String, depth: Int) throws(Errno) {
        for entry in try folder.entries() {
            let entryPath = RelativePath.join(path, entry.name)
            if !entry.isText || depth > RelativePath.mostParts {
                isIncomplete = true
            } else if try isFolder(entry, in: folder) {
                try removeFolder(entry.name, in: folder, at: entryPath, depth: depth)
            } else if isOurs(entryPath) {
                try folder.removeFile(entry.name)
            } else if entryPath != Manifest.name {
                move(entry.name, in: folder, at: entryPath)
            }
        }
    }

    private mutating func removeFolder(
        _ name: String, in folder: borrowing Descriptor, at path: String, depth: Int
    ) throws(Errno) {
        let inner = try folder.open(name, Descriptor.folderFlags)
        try empty(inner, at: path, depth: depth + 1)
        do throws(Errno) {
            try folder.removeFolder(name)
        } catch {
            isIncomplete = true
        }
    }

    private func isFolder(_ entry: FolderEntry, in folder: borrowing Descriptor) throws(Errno) -> Bool {
        if let kind = entry.kind { return kind == .folder }
        return try folder.status(of: entry.name).kind == .folder
    }

    private func isOurs(_ path: String) -> Bool {
        guard let ours else { return true }
        return ours.contains(path) || ForeignFileSearch.isOfSystem(path)
    }

    private mutating func move(_ name: String, in folder: borrowing Descriptor, at path: String) {
        do throws(Errno) {
            let site = try place.parent.open(place.name, Descriptor.folderFlags)
            try site.makeParents(of: path)
            try folder.move(name, to: site, as: path)
            moved.append(path)
        } catch {
            isIncomplete = true
        }
    }
}
