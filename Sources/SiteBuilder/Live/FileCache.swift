/// The files of a live site that were asked for, as they were last rendered.
struct FileCache: Sendable {
    /// The most bytes that are kept; a file that was dropped is rendered again.
    private static let limit = 64 << 20

    private var files: [String: LiveFileContent] = [:]
    private var byteCount = 0

    /// A file that was rendered after the last change of its sources.
    func file(at path: String, since revision: Int) -> LiveFileContent? {
        files[path].flatMap { $0.revision >= revision ? $0 : nil }
    }

    /// A file as it was last rendered, whatever changed since.
    func lastFile(at path: String) -> LiveFileContent? { files[path] }

    /// Keeps a file in place of an earlier version of it.
    mutating func keep(_ file: LiveFileContent, at path: String) {
        if byteCount + file.bytes.count > Self.limit { self = FileCache() }
        byteCount += file.bytes.count - (files.updateValue(file, forKey: path)?.bytes.count ?? 0)
    }

    /// Drops the files that the site does not have any more.
    mutating func drop(notIn planned: [String: PlannedFile]?) {
        files = files.filter { planned?[$0.key] != nil }
        byteCount = files.values.reduce(0) { $0 + $1.bytes.count }
    }
}
