import Foundation

/// The files below a folder, by path, for comparing a built site with an expected one.
struct FolderTree {
    /// What each file holds; the paths are relative to the folder.
    let files: [String: Data]

    /// Takes files that are already read.
    init(files: [String: Data]) {
        self.files = files
    }

    /// Reads a folder; one that does not exist has no files.
    init(_ folder: URL) throws {
        var files: [String: Data] = [:]
        let root = folder.resolvingSymlinksInPath().path + "/"
        let paths = FileManager.default.enumerator(
            at: folder, includingPropertiesForKeys: [.isRegularFileKey])
        while let url = paths?.nextObject() as? URL {
            guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
            files[String(url.resolvingSymlinksInPath().path.dropFirst(root.count))] = try Data(
                contentsOf: url)
        }
        self.files = files
    }

    /// What is not as expected: files that are missing, files that are extra and files that differ.
    func differences(from expected: FolderTree) -> [String] {
        Set(files.keys).union(expected.files.keys).sorted().compactMap { path in
            switch (files[path], expected.files[path]) {
            case (nil, _): "missing: \(path)"
            case (_, nil): "extra: \(path)"
            case (let found?, let wanted?) where found != wanted: Self.describe(path, found, wanted)
            default: nil
            }
        }
    }

    /// The first line in which two files differ.
    private static func describe(_ path: String, _ found: Data, _ wanted: Data) -> String {
        let found = String(decoding: found, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        let wanted = String(decoding: wanted, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        let same = zip(found, wanted).prefix { $0 == $1 }.count
        let foundLine = same < found.count ? String(found[same]) : "(end of file)"
        let wantedLine = same < wanted.count ? String(wanted[same]) : "(end of file)"
        return "differs: \(path):\(same + 1)\n  found:    \(foundLine)\n  expected: \(wantedLine)"
    }
}
