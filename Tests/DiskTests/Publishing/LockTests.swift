import Foundation
import Testing

@testable import Disk

@Suite("Two builds at once")
struct LockTests {
    @Test func areRefusedWithTheProcess() throws {
        let output = try OutputSandbox()
        let first = try output.open()
        let error = try #require(throws: PublicationError.self) { try output.open() }
        #expect(error == .locked(output: output.sandbox["Site"], process: getpid()))
        #expect(
            error.diagnostic.message
                == "another build is writing to \(output.sandbox["Site"]) (process \(getpid()))")
        _ = try first.commit()
        _ = try output.open()
        #expect(try output.leftovers() == [])
    }

    @Test func areRefusedThroughALinkToo() throws {
        let output = try OutputSandbox()
        try output.sandbox.makeFolder("Site")
        try output.sandbox.link("weg", to: "Site")
        let first = try output.open()
        #expect(throws: PublicationError.locked(output: output.sandbox["weg"], process: getpid())) {
            try output.open("weg")
        }
        first.abandon()
        _ = try output.open("weg")
    }

    @Test func mayWriteToTwoFolders() throws {
        let output = try OutputSandbox()
        let first = try output.open()
        let second = try output.open("Site2")
        try first.put("a", [1])
        try second.put("a", [2])
        _ = try first.commit()
        _ = try second.commit()
        #expect(try output.leftovers() == [])
    }

    @Test func neverHoldTheLockTogether() async throws {
        let output = try OutputSandbox()
        let published = await withTaskGroup(of: Int.self) { group in
            for task in 0..<4 {
                group.addTask {
                    (0..<200).count { turn in
                        (try? output.publish(["a": "\(task) \(turn)", "b": "\(task) \(turn)"])) != nil
                    }
                }
            }
            return await group.reduce(0, +)
        }
        #expect(published > 0)
        let files = try output.files()
        #expect(files["a"] == files["b"] && files.count == 2)
        #expect(try output.leftovers() == [])
    }
}
