import Foundation

/// A project with one region, which a test edits.
struct WatchedFolder {
    private let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "addenda-watch-\(UUID().uuidString)")
        try write("Content/regio/genk.md", "tekst")
        try write("Content/bestand/kaart.txt", "x")
        try write("Templates/assets/site.css", "x")
    }

    var path: String { url.path }

    func write(_ path: String, _ text: String) throws {
        let file = url.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func rename(_ path: String, _ other: String) throws {
        guard Foundation.rename(url.appending(path: path).path, url.appending(path: other).path) == 0 else {
            throw CocoaError(.fileWriteUnknown)
        }
    }

    func remove(_ path: String) throws { try FileManager.default.removeItem(at: url.appending(path: path)) }

    func remove() { try? FileManager.default.removeItem(at: url) }
}
