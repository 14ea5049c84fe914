/// Looks for what a request asks for in the files of a site.
public struct PlaceSearch: Sendable {
    /// The parts of the path between the slashes, decoded.
    private let parts: [String]
    /// Whether the path ends in a slash, so that a folder is meant.
    private let isFolder: Bool

    init(_ path: RequestPath) {
        parts = path.parts
        isFolder = path.isFolder
    }

    private static let notFound = "404.html"

    /// What is there: a folder stands for its `index.html`.
    ///
    /// - Parameters:
    ///   - basePath: the path that the site is published at, with a `/` at both ends, encoded: `/`, `/caf%C3%A9/`.
    ///   - file: a file by its path below the site; nil when there is none.
    ///   - hasIndex: whether `index.html` stands in a folder: `regio/genk`.
    ///   - state: the number of the last change, and the moment that is shown.
    public func place(
        basePath: String, file: (String) -> PreviewedFile?, hasIndex: (String) -> Bool,
        state: () -> (revision: Int, moment: String?)
    ) -> PreviewedPlace {
        // The parts of the request were decoded, so those of the base path have to be as well.
        let above = basePath.utf8.split(separator: UInt8(ascii: "/")).map {
            PercentDecoding.decode($0) ?? String($0) ?? ""
        }
        guard parts.starts(with: above) else {
            return parts.isEmpty ? .aboveSite(basePath: basePath) : missing(file, state)
        }
        if parts.count == above.count, !isFolder { return .folder }
        let below = parts.dropFirst(above.count).joined(separator: "/")
        let path = isFolder ? (below.isEmpty ? "index.html" : "\(below)/index.html") : below
        if let found = file(path) { return .file(path: path, found) }
        if !isFolder, hasIndex(below) { return .folder }
        return missing(file, state)
    }

    private func missing(
        _ file: (String) -> PreviewedFile?, _ state: () -> (revision: Int, moment: String?)
    ) -> PreviewedPlace {
        if let found = file(Self.notFound) { return .missing(path: Self.notFound, found) }
        let (revision, moment) = state()
        return .noSite(revision: revision, moment: moment)
    }
}
