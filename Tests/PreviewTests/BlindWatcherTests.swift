#if os(Linux)
    import Disk
    import Foundation
    import Testing

    @testable import Preview

    /// What the system does not tell is found all the same, and said.
    @Suite(.serialized, .timeLimit(.minutes(1))) struct BlindWatcherTests {
        private static let genk = "Content/regio/genk.md"

        /// Watches a folder, and hands the reports to a test.
        private func watching(
            _ folder: WatchedFolder, limit: Int = .max,
            _ test: (inout AsyncStream<WatchReport>.Iterator) async throws -> Void
        ) async throws {
            defer { folder.remove() }
            let watcher = InotifyWatcher(
                root: try ProjectFolder(folder.path).root, folders: ["Content", "Templates"], limit: limit,
                pace: WatchRest.Pace(calm: .milliseconds(80), alert: .milliseconds(40)))
            let (reports, report) = AsyncStream<WatchReport>.makeStream()
            try watcher.start { report.yield($0) }
            defer { watcher.stop() }
            var iterator = reports.makeAsyncIterator()
            try await test(&iterator)
        }

        /// Waits until a path is told of, or everything.
        private func change(
            of path: String, in reports: inout AsyncStream<WatchReport>.Iterator
        ) async -> Bool {
            while let report = await reports.next() {
                if case .changes(let paths) = report, paths?.contains(path) ?? true { return true }
            }
            return false
        }

        private func trouble(in reports: inout AsyncStream<WatchReport>.Iterator) async -> WatchTrouble? {
            while let report = await reports.next() {
                if case .trouble(let trouble) = report { return trouble }
            }
            return nil
        }

        @Test func saysThatThereAreTooManyFoldersAndLooks() async throws {
            let folder = try WatchedFolder()
            try await watching(folder, limit: 2) { reports in
                #expect(await trouble(in: &reports) == .tooManyFolders)
                try folder.write(Self.genk, "anders en langer")
                #expect(await change(of: Self.genk, in: &reports))
            }
        }

        @Test func saysThatANewFolderIsOneTooMany() async throws {
            let folder = try WatchedFolder()
            // The project, Content, its two folders, Templates and its one.
            try await watching(folder, limit: 6) { reports in
                try folder.write("Content/bestand/kaart/plan.txt", "x")
                #expect(await trouble(in: &reports) == .tooManyFolders)
                try folder.write("Content/bestand/kaart/plan.txt", "anders en langer")
                #expect(await change(of: "Content/bestand/kaart/plan.txt", in: &reports))
                try folder.remove("Content/bestand/kaart")
                #expect(await trouble(in: &reports) == nil)
            }
        }

        @Test func findsFilesAgainAfterTheirFolderWasDeleted() async throws {
            let folder = try WatchedFolder()
            try await watching(folder) { reports in
                for _ in 1...3 {
                    try folder.remove("Content")
                    #expect(await change(of: "Content", in: &reports))
                    try folder.write(Self.genk, "terug")
                    #expect(await change(of: Self.genk, in: &reports))
                    try folder.write(Self.genk, "anders en langer")
                    #expect(await change(of: Self.genk, in: &reports))
                }
            }
        }

        @Test func saysThatTheProjectIsGoneAndFindsItAgain() async throws {
            let folder = try WatchedFolder()
            try await watching(folder) { reports in
                let away = folder.path + "-weg"
                try FileManager.default.moveItem(atPath: folder.path, toPath: away)
                #expect(await trouble(in: &reports) == .projectGone)
                try FileManager.default.moveItem(atPath: away, toPath: folder.path)
                #expect(await trouble(in: &reports) == nil)
                try folder.write(Self.genk, "anders en langer")
                #expect(await change(of: Self.genk, in: &reports))
            }
        }

        @Test func saysThatTheProjectWasDeletedAndFindsANewOne() async throws {
            let folder = try WatchedFolder()
            try await watching(folder) { reports in
                folder.remove()
                #expect(await trouble(in: &reports) == .projectGone)
                try folder.write(Self.genk, "nieuw")
                // A file is told of once it is found at rest, which is after that.
                #expect(await trouble(in: &reports) == nil)
                #expect(await change(of: Self.genk, in: &reports))
                try folder.write(Self.genk, "anders en langer")
                #expect(await change(of: Self.genk, in: &reports))
            }
        }

        /// A link to a file elsewhere stands for a disk that tells nothing.
        @Test func findsWhatTheSystemDoesNotTell() async throws {
            let folder = try WatchedFolder()
            try folder.write("elders.txt", "x")
            let link = "Content/bestand/plan.txt"
            try FileManager.default.createSymbolicLink(
                atPath: folder.path + "/" + link, withDestinationPath: folder.path + "/elders.txt")
            try await watching(folder) { reports in
                try folder.write("elders.txt", "anders")
                #expect(await change(of: link, in: &reports))
                try folder.write("elders.txt", "nog eens anders")
                #expect(await change(of: link, in: &reports))
                #expect(await trouble(in: &reports) == .untold)
            }
        }

        /// Whoever keeps a file open may be in the middle of a sentence.
        @Test func waitsForAFileThatIsBeingWritten() async throws {
            let folder = try WatchedFolder()
            try await watching(folder) { reports in
                let file = try FileHandle(forWritingTo: URL(filePath: folder.path + "/" + Self.genk))
                for number in 1...20 {
                    try file.write(contentsOf: Data("zin \(number) ".utf8))
                    try await Task.sleep(for: .milliseconds(10))
                }
                try folder.write("Content/last.md", "x")
                // It is not closed yet, and told of when it has been quiet for a while, not with every word.
                var (words, isLastTold) = (0, false)
                while words == 0 || !isLastTold {
                    guard let report = await reports.next() else { break }
                    // A busy machine may take its own looks for what the system did not tell.
                    guard case .changes(let paths) = report else { continue }
                    if paths?.contains(Self.genk) == true { words += 1 }
                    if paths?.contains("Content/last.md") == true { isLastTold = true }
                }
                #expect(isLastTold && (1..<10).contains(words))
                try file.close()
            }
        }

        /// A look of its own adds nothing to what was heard of.
        @Test func tellsEachSaveOnce() async throws {
            let folder = try WatchedFolder()
            try await watching(folder) { reports in
                for number in 1...5 {
                    try folder.write(Self.genk, String(repeating: "x", count: number))
                    #expect(await reports.next() == .changes([Self.genk]))
                    try await Task.sleep(for: .milliseconds(200))
                }
                try folder.write("Content/last.md", "x")
                #expect(await reports.next() == .changes(["Content/last.md"]))
            }
        }
    }
#endif
