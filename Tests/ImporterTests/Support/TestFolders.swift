import Foundation

/// Where the tests find their files.
enum TestFolders {
    /// The folder of this test target.
    static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    /// The repository.
    static let repository = tests.deletingLastPathComponent().deletingLastPathComponent()
    /// Documents of this genre that were written for the tests, and the facts in them.
    static let documents = tests.appending(path: "Documents")
    /// The published addenda, whose text never enters the repository; nil when nobody says where they are.
    static let seeds = ProcessInfo.processInfo.environment["ADDENDA_SEEDS"].map { URL(filePath: $0) }

    /// The names of files with an ending, sorted.
    static func names(in folder: URL, ending: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(ending) }.sorted()
    }
}
