/// The files of watched folders at one moment, with what tells versions of them apart.
struct FolderLook: Sendable {
    private var stamps: [String: FileStamp]

    /// Takes what was seen, by path.
    init(_ stamps: [String: FileStamp]) {
        self.stamps = stamps
    }

    /// Looks at folders of a project, with all folders below; what editors leave behind is passed over.
    init(root: String, folders: [String]) {
        stamps = [:]
        for folder in folders { add(folder, in: root) }
    }

    private mutating func add(_ folder: String, in root: String) {
        let absolute = "\(root)/\(folder)"
        FolderEntries.visit(absolute) { name, isFolder in
            if isFolder {
                stamps["\(folder)/\(name)"] = .folder
                add("\(folder)/\(name)", in: root)
            } else if !TemporaryFile.matches(name) {
                stamps["\(folder)/\(name)"] = FileStamp(of: "\(absolute)/\(name)")
            }
        }
    }

    /// The paths that are new, gone or another since an earlier look.
    func changes(since earlier: FolderLook) -> Set<String> {
        var changed: Set<String> = []
        for (path, stamp) in stamps where earlier.stamps[path] != stamp { changed.insert(path) }
        for path in earlier.stamps.keys where stamps[path] == nil { changed.insert(path) }
        return changed
    }

    /// Whether a path is new, gone, or a file that was surely written since an earlier look.
    func isRewritten(_ path: String, since earlier: FolderLook) -> Bool {
        guard let latest = stamps[path], let before = earlier.stamps[path] else { return true }
        return latest.isRewritten(since: before)
    }

    /// Takes over what was seen of one path since; nil when it is gone.
    mutating func replace(_ path: String, by stamp: FileStamp?) { stamps[path] = stamp }
}
