/// Finds what is in an output folder without being in its list of files.
struct ForeignFileSearch {
    /// How many names a message has.
    static let mostNamed = 10
    /// After so many it is not worth looking further.
    static let mostFound = 1000

    private let known: PathSet
    /// Paths of what Addenda did not write, in no order; folders end in a slash.
    private(set) var found: [String] = []

    init(known: [String]) {
        self.known = PathSet(known)
    }

    /// Looks through an open folder; only at its own entries unless `goingDown`.
    ///
    /// A folder without files does not count, nor does `.DS_Store`.
    /// Links and devices do, since Addenda makes none.
    mutating func search(
        _ folder: borrowing Descriptor, at path: String = "", goingDown: Bool, depth: Int = 1
    ) throws(Errno) {
        for entry in try folder.entries() where found.count < Self.mostFound {
            let entryPath = RelativePath.join(path, entry.name)
            let kind: FileStatus.Kind
            if let known = entry.kind { kind = known } else { kind = try folder.status(of: entry.name).kind }
            if kind == .folder, goingDown, entry.isText, depth < RelativePath.mostParts {
                let inner = try folder.open(entry.name, Descriptor.folderFlags)
                try search(inner, at: entryPath, goingDown: true, depth: depth + 1)
            } else if kind == .folder {
                found.append("\(entryPath)/")
            } else if !isOurs(entryPath, kind) || !entry.isText {
                found.append(entryPath)
            }
        }
    }

    private func isOurs(_ path: String, _ kind: FileStatus.Kind) -> Bool {
        if kind == .regular, path == Manifest.name || known.contains(path) { return true }
        return Self.isOfSystem(path)
    }

    /// Whether a file is one that a Mac puts in every folder that somebody looks at.
    static func isOfSystem(_ path: String) -> Bool {
        path == ".DS_Store" || path.hasSuffix("/.DS_Store")
    }

    /// The error that names what was found.
    func error(output: String) -> PublicationError {
        let names = found.sorted(by: RelativePath.precedes)
        return .foreignFiles(
            output: output, names: Array(names.prefix(Self.mostNamed)),
            more: max(0, names.count - Self.mostNamed))
    }
}
