import Foundation
import Testing

@testable import Disk

@Suite("Publishing a site")
struct PublicationTests {
    let output: OutputSandbox

    init() throws {
        output = try OutputSandbox()
    }

    @Test func writesTheFirstSiteWithItsList() throws {
        let summary = try output.publish(["index.html": "een", "regio/genk/index.html": "genk"])
        #expect(summary == PublicationSummary(written: 2, unchanged: 0, removed: 0, bytes: 7))
        #expect(
            try output.site() == [
                "index.html": "een", "regio/genk/index.html": "genk",
                ".addenda": """
                # addenda 1: files in this folder that addenda wrote and may replace or remove
                index.html
                regio/genk/index.html

                """,
            ])
        #expect(try output.leftovers() == [])
    }

    @Test func usesAnEmptyFolder() throws {
        try output.sandbox.makeFolder("Site")
        #expect(try output.publish(["a": "1"]).written == 1)
        #expect(try output.files() == ["a": "1"])
    }

    @Test func replacesRemovesAndKeeps() throws {
        _ = try output.publish(["a": "1", "b/c": "2", "d/e/f": "3"])
        let summary = try output.publish(["a": "1", "b/c": "twee", "g": "4"])
        #expect(summary == PublicationSummary(written: 2, unchanged: 1, removed: 1, bytes: 5))
        #expect(try output.files() == ["a": "1", "b/c": "twee", "g": "4"])
        #expect(try output.sandbox.names("Site") == [".addenda", "a", "b", "g"])
        #expect(try output.leftovers() == [])
    }

    @Test func replacesAFileByAFolderAndBack() throws {
        _ = try output.publish(["a": "1", "b/c": "2"])
        _ = try output.publish(["a/b": "1", "b": "2"])
        #expect(try output.files() == ["a/b": "1", "b": "2"])
        _ = try output.publish(["a": "1", "b/c": "2"])
        #expect(try output.files() == ["a": "1", "b/c": "2"])
    }

    @Test func onlyRemovesWhenNothingIsNew() throws {
        _ = try output.publish(["a": "1", "b": "2"])
        #expect(
            try output.publish(["a": "1"])
                == PublicationSummary(written: 0, unchanged: 1, removed: 1, bytes: 0))
        #expect(try output.files() == ["a": "1"])
    }

    @Test func writesAgainWhatSomebodyRemovedOrChanged() throws {
        _ = try output.publish(["a": "1", "b": "2", "c": "3"])
        try FileManager.default.removeItem(atPath: output.sandbox["Site/a"])
        try output.sandbox.write("Site/b", "x")
        #expect(try output.publish(["a": "1", "b": "2", "c": "3"]).written == 2)
        #expect(try output.files() == ["a": "1", "b": "2", "c": "3"])
    }

    @Test(arguments: [0, 1, BufferPool.size - 1, BufferPool.size, BufferPool.size + 1, 3 * BufferPool.size])
    func comparesEveryByte(_ size: Int) throws {
        var bytes = [UInt8](repeating: 7, count: size)
        let first = try output.open()
        try first.put("a", bytes)
        _ = try first.commit()
        let second = try output.open()
        try second.put("a", bytes)
        #expect(try second.commit().wroteNothing)
        guard size > 0 else { return }
        bytes[size - 1] = 8
        let third = try output.open()
        try third.put("a", bytes)
        #expect(try third.commit().bytes == size)
    }

    @Test func takesFilesFromManyThreadsAtOnce() async throws {
        for round in 0..<2 {
            let publication = try output.open()
            await withTaskGroup(of: Void.self) { group in
                for task in 0..<8 {
                    group.addTask {
                        for page in 0..<100 {
                            let text = page.isMultiple(of: 10) ? "\(round)" : "x"
                            #expect(throws: Never.self) {
                                try publication.put("regio/\(page)/\(task)/index.html", Array(text.utf8))
                            }
                        }
                    }
                }
            }
            let summary = try publication.commit()
            #expect(summary.written == (round == 0 ? 800 : 80))
        }
        #expect(try output.files().count == 800)
    }

    @Test func givesUp() throws {
        _ = try output.publish(["a": "1"])
        let publication = try output.open()
        try publication.put("a", [1])
        publication.abandon()
        #expect(try output.files() == ["a": "1"])
        #expect(try output.leftovers() == [])
        #expect(throws: DiskError.self) { try publication.put("b", [2]) }
        #expect(throws: PublicationError.self) { try publication.commit() }
    }

    @Test func givesUpWhenForgotten() throws {
        do {
            let publication = try output.open()
            try publication.put("a", [1])
            #expect(try output.leftovers().count == 2)
        }
        #expect(try output.leftovers() == [])
        #expect(try !output.sandbox.names().contains("Site"))
    }
}
