import Diagnostics

/// Checks that the file of the original addendum exists.
struct AttachedFiles: Sendable {
    /// The paths below `Content/bestand`.
    let paths: Set<String>

    /// Takes the paths below `Content/bestand`.
    init(_ paths: some Sequence<String>) {
        self.paths = Set(paths)
    }

    /// The path that was meant by one that does not exist: one that differs in a letter, in its capitals or in
    /// its folder.
    func nearest(to path: String) -> String? {
        withName(of: path) ?? Suggestion.nearest(to: path, among: paths)
    }

    /// The path of a file that has the same name, capitals aside, in whatever folder.
    func withName(of path: String) -> String? {
        let name = path.split(separator: "/").last.map { $0.lowercased() }
        return paths.filter { $0.split(separator: "/").last?.lowercased() == name }.min()
    }
}

extension Findings {
    /// The path of a file below `Content/bestand` that exists.
    mutating func attachedFile(_ path: Located<String>, _ files: AttachedFiles) -> String? {
        if files.paths.contains(path.value) { return path.value }
        let nearest = files.nearest(to: path.value)
        error(
            "source.missing", at: path.span, "there is no file \(path.value) in Content/bestand",
            help: nearest.map { "did you mean \($0)?" } ?? "put the file there, or leave the key out")
        return nil
    }
}
