import Disk
import Foundation
import Testing

@testable import Preview

/// Both ways of watching, on a real folder, with the ways in which editors save.
@Suite(.serialized, .timeLimit(.minutes(2))) struct FileWatcherTests {
    enum Way: String, CaseIterable { case inotify, polling }

    static var ways: [Way] {
        #if os(Linux)
            Way.allCases
        #else
            [.polling]
        #endif
    }

    private func watched(
        _ way: Way, after prepare: (WatchedFolder) throws -> Void = { _ in },
        _ edit: (WatchedFolder) throws -> Void
    ) async throws -> [Set<String>] {
        let folder = try WatchedFolder()
        defer { folder.remove() }
        let watcher: any FileWatcher
        switch way {
        case .polling:
            watcher = PollingWatcher(
                root: try ProjectFolder(folder.path).root, folders: ["Content", "Templates"],
                interval: .milliseconds(60))
        case .inotify:
            #if os(Linux)
                watcher = InotifyWatcher(
                    root: try ProjectFolder(folder.path).root, folders: ["Content", "Templates"])
            #else
                return []
            #endif
        }
        let (reports, report) = AsyncStream<Set<String>>.makeStream()
        try prepare(folder)
        try watcher.start {
            if case .changes(let paths) = $0 { report.yield(paths ?? ["everything"]) }
        }
        try edit(folder)
        // The last report is the one of this file, whatever came before.
        try await Task.sleep(for: .milliseconds(way == .polling ? 250 : 100))
        try folder.write("Content/last.md", "x")
        var found: [Set<String>] = []
        for await paths in reports {
            // On a busy machine the last change is told together with those before.
            let others = paths.subtracting(["Content/last.md"])
            if !others.isEmpty { found.append(others) }
            if others != paths { break }
        }
        watcher.stop()
        return found
    }

    @Test(arguments: ways) func hearsOfASaveInPlace(way: Way) async throws {
        let reports = try await watched(way) { try $0.write("Content/regio/genk.md", "anders en langer") }
        #expect(reports == [["Content/regio/genk.md"]])
    }

    @Test(arguments: ways) func hearsOfASaveByRename(way: Way) async throws {
        let reports = try await watched(way) { folder in
            try folder.write("Content/regio/.genk.md.swp", "vim")
            try folder.write("Content/regio/4913", "")
            try folder.remove("Content/regio/4913")
            try folder.write("Content/regio/genk.md~", "nieuw")
            try folder.rename("Content/regio/genk.md~", "Content/regio/genk.md")
        }
        #expect(reports == [["Content/regio/genk.md"]])
    }

    @Test(arguments: ways) func hearsOfNewAndDeletedFiles(way: Way) async throws {
        let reports = try await watched(way) { folder in
            try folder.write("Content/regio/leuven.md", "x")
            try folder.remove("Content/regio/genk.md")
        }
        #expect(Set(reports.joined()) == ["Content/regio/leuven.md", "Content/regio/genk.md"])
    }

    @Test(arguments: ways) func hearsOfFilesInNewFolders(way: Way) async throws {
        let reports = try await watched(way) { folder in
            try folder.write("Content/bestand/kaart/diep/plan.txt", "x")
            try folder.write("Content/bestand/kaart/diep/plan.txt", "meer x")
        }
        #expect(reports.contains { $0.contains("Content/bestand/kaart/diep/plan.txt") })
    }

    @Test(arguments: ways) func hearsOfFoldersThatAreMovedAndComeBack(way: Way) async throws {
        let reports = try await watched(way) { folder in
            try folder.rename("Content/regio", "Content/weg")
            try folder.rename("Content/weg", "Content/regio")
            try folder.write("Content/regio/genk.md", "anders en langer")
        }
        #expect(reports.contains { $0.contains("Content/regio/genk.md") })
        #expect(!reports.contains { $0.contains("Content/weg/genk.md") } || way == .inotify)
    }

    @Test(arguments: ways) func takesACheckoutForOneChange(way: Way) async throws {
        let reports = try await watched(way) { folder in
            for number in 0..<300 { try folder.write("Content/regio/r\(number).md", "tekst") }
        }
        #expect(Set(reports.joined()).count == 300)
        // The first file of a slow burst is reported before it is known for one, and a machine that is busy enough
        // makes pauses; but most of the files come together.
        #expect(reports.count < 50)
    }

    /// In a second working tree `.git` is a file that says where the repository is.
    @Test(.enabled(if: ways.contains(.inotify)), arguments: [".git", ".git-of-all/worktrees/een"])
    func waitsForGitFromTheFirstFileOn(repository: String) async throws {
        func lock(_ folder: WatchedFolder) throws {
            if repository != ".git" { try folder.write(".git", "gitdir: \(repository)\n") }
            try folder.write("\(repository)/HEAD", "x")
            try folder.write("\(repository)/index.lock", "")
        }
        let reports = try await watched(.inotify, after: lock) { folder in
            for number in 0..<5 {
                try folder.write("Content/regio/r\(number).md", "tekst")
                usleep(70_000)
            }
            try folder.remove("\(repository)/index.lock")
        }
        #expect(reports.count == 1)
    }

    /// As long as a log in the folder is written, nothing is ever quiet.
    @Test(.enabled(if: ways.contains(.inotify))) func tellsOfASaveBesideALog() async throws {
        let folder = try WatchedFolder()
        defer { folder.remove() }
        let writing = Task.detached {
            while !Task.isCancelled {
                try folder.write("Content/bestand/scan.log", "regel")
                try await Task.sleep(for: .milliseconds(20))
            }
        }
        defer { writing.cancel() }
        let watcher = InotifyWatcher(root: try ProjectFolder(folder.path).root, folders: ["Content"])
        let (reports, report) = AsyncStream<Set<String>>.makeStream()
        try watcher.start { if case .changes(let paths?) = $0 { report.yield(paths) } }
        defer { watcher.stop() }
        for _ in 1...3 {
            try await Task.sleep(for: .milliseconds(300))
            let saved = ContinuousClock.now
            try folder.write("Content/regio/genk.md", "anders")
            for await paths in reports where paths.contains("Content/regio/genk.md") { break }
            #expect(saved.duration(to: .now) < .seconds(1))
        }
    }

    @Test(arguments: ways) func hearsNothingOfOtherFiles(way: Way) async throws {
        let reports = try await watched(way) { folder in
            try folder.write("Site/index.html", "x")
            try folder.write("README.md", "x")
            try folder.write("Content/regio/.#genk.md", "x")
            try folder.write("Content/bestand/.~lock.plan.odt#", "x")
        }
        #expect(reports.isEmpty)
    }

    @Test(arguments: [
        ".genk.md.swp", "4913", "genk.md~", "#genk.md#", ".#genk.md", "~$plan.docx", "lu1a2b.tmp",
    ])
    func knowsWhatEditorsLeave(name: String) {
        #expect(TemporaryFile.matches(name))
    }

    @Test(arguments: ["genk.md", ".nojekyll", "#", "index.html", "tmp"]) func knowsRealFiles(name: String) {
        #expect(!TemporaryFile.matches(name))
    }
}
