import Foundation
import Testing

@testable import Disk

@Suite("A site in which little changes")
struct UnchangedSiteTests {
    private let files = [
        "index.html": "een", "regio/genk/index.html": "genk", "regio/leuven/index.html": "leuven",
    ]

    /// What the file system would tell of any writing, by path; the folder itself is the empty path.
    private func traces(_ output: OutputSandbox, _ paths: some Sequence<String>) throws -> [String: [Int]] {
        var found: [String: [Int]] = [:]
        for path in paths {
            var status = stat()
            try #require(lstat(output.sandbox["Site/\(path)"], &status) == 0)
            found[path] = [
                Int(status.st_ino), status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_sec,
                status.st_ctim.tv_nsec,
            ]
        }
        return found
    }

    @Test func isNotWrittenWhenNothingChanges() throws {
        let output = try OutputSandbox()
        try output.publish(files)
        let paths = try FileManager.default.subpathsOfDirectory(atPath: output.sandbox["Site"]) + [""]
        let before = try traces(output, paths)
        #expect(before.count == 8)
        #expect(
            try output.publish(files)
                == PublicationSummary(written: 0, unchanged: 3, removed: 0, bytes: 0))
        #expect(try traces(output, paths) == before)
    }

    @Test(arguments: [SwapMethod.exchange, .twoRenames])
    func keepsTheTimesOfWhatDoesNotChange(_ swap: SwapMethod) throws {
        var output = try OutputSandbox()
        output.swap = swap
        try output.publish(files)
        let kept = ["index.html", "regio/leuven/index.html"]
        let before = try traces(output, kept)
        var changed = files
        changed["regio/genk/index.html"] = "Genk"
        try output.publish(changed)
        // Inode and time of writing; the change of names shows in the time of change only.
        #expect(try traces(output, kept).mapValues { $0.prefix(3) } == before.mapValues { $0.prefix(3) })
        #expect(try output.files() == changed)
    }

    @Test func keepsThePermissionsOfTheFolder() throws {
        let output = try OutputSandbox()
        try output.publish(files)
        try #require(chmod(output.sandbox["Site"], 0o2775) == 0)
        try output.publish(["a": "1"])
        var status = stat()
        try #require(stat(output.sandbox["Site"], &status) == 0)
        #expect(status.st_mode & 0o7777 == 0o2775)
    }

    @Test func publishesReadableFiles() throws {
        let output = try OutputSandbox()
        try output.publish(files)
        var status = stat()
        try #require(stat(output.sandbox["Site/regio/genk/index.html"], &status) == 0)
        #expect(status.st_mode & 0o7777 == 0o644)
        try #require(stat(output.sandbox["Site/regio"], &status) == 0)
        #expect(status.st_mode & 0o7777 == 0o755)
    }

    @Test func leavesAloneWhatAReaderHasOpen() throws {
        let output = try OutputSandbox()
        try output.publish(["a": "old"])
        let reader = try #require(FileHandle(forReadingAtPath: output.sandbox["Site/a"]))
        try output.publish(["a": "new"])
        #expect(try reader.readToEnd() == Data("old".utf8))
    }

    @Test func isCopiedWithItsTimesWhereLinksAreRefused() throws {
        let output = try OutputSandbox()
        try output.publish(["a/b": "1"])
        var times = [timespec(tv_sec: 1_000_000, tv_nsec: 5), timespec(tv_sec: 1_685_656_740, tv_nsec: 7)]
        try #require(utimensat(AT_FDCWD, output.sandbox["Site/a/b"], &times, 0) == 0)
        let place = try OutputPlace(output.sandbox["Site"])
        let site = try #require(try PublishedSite.find(at: place))
        let stage = try Stage(place, like: nil)
        try stage.copy("a/b", from: site.folder)
        let status = try stage.folder.status(of: "a/b")
        #expect(try output.sandbox.text("\(stage.name)/a/b") == "1")
        #expect(status.modified.tv_sec == 1_685_656_740 && status.modified.tv_nsec == 7)
        #expect(status.identity != (try site.folder.status(of: "a/b").identity))
    }
}
