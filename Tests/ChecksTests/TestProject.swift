import Checks
import Disk
import Foundation
import Schedule
import Testing

/// A project in a folder of its own: some content, and the templates of this repository.
struct TestProject {
    /// The folder.
    let url: URL

    /// The repository that the tests belong to.
    static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Makes a project with a copy of a folder `Content`.
    init(content: URL) throws {
        url = FileManager.default.temporaryDirectory.appending(path: "addenda-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: content, to: url.appending(path: "Content"))
        try FileManager.default.copyItem(
            at: Self.repository.appending(path: "Templates"), to: url.appending(path: "Templates"))
    }

    /// Removes the project.
    func remove() {
        try? FileManager.default.removeItem(at: url)
    }

    /// Writes a file, with the folders on the way to it.
    func write(_ data: Data, to path: String) throws {
        let file = url.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
    }

    /// Writes a text.
    func write(_ text: String, to path: String) throws {
        try write(Data(text.utf8), to: path)
    }

    /// Replaces words of a file that have to be there.
    func replace(_ words: String, with others: String, in path: String) throws {
        let file = url.appending(path: path)
        let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        #expect(text.contains(words), "\(path) does not have \(words)")
        try Data(text.replacing(words, with: others).utf8).write(to: file)
    }

    /// Checks the project; fails the test when the machine does not let it.
    func check(
        at moment: String, isStrict: Bool = false, timeline: Bool = false, jobs: Int = 2,
        spelling: Bool = false
    ) async throws -> CheckResult {
        let options = CheckOptions(
            now: try #require(Instant(iso: moment)), isStrict: isStrict, jobs: jobs, provesTimeline: timeline,
            looksAtSpelling: spelling)
        let outcome = await SiteCheck(project: try ProjectFolder(url.path), options: options).run()
        guard case .checked(let result) = outcome else {
            throw CocoaError(.fileReadUnknown)
        }
        return result
    }
}
