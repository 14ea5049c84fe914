/// Paths to look others up in, the way the file system does.
///
/// Two strings are equal when one writes `é` as one scalar and the other as two, but on Linux they name two files,
/// of which one may be somebody else's.
struct PathSet: Sendable {
    private let paths: Set<String>

    init(_ paths: [String]) {
        self.paths = Set(paths)
    }

    /// Whether a path names one of the files.
    func contains(_ path: String) -> Bool {
        guard let index = paths.firstIndex(of: path) else { return false }
        #if canImport(Darwin)
            return true
        #else
            return RelativePath.isSame(paths[index], path)
        #endif
    }
}
