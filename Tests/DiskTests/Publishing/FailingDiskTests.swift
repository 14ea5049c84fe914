import Foundation
import Testing

@testable import Disk

@Suite(
    "A disk that fails", .serialized,
    .enabled(if: SmallDisk.isPossible, "only root can mount a small disk to fill it"))
struct FailingDiskTests {
    private let old = ["index.html": "old", "a/b.html": "the same"]

    private func message(_ body: () throws(PublicationError) -> Void) -> String? {
        do throws(PublicationError) {
            try body()
            return nil
        } catch {
            return "\(error.diagnostic.message) [\(error.diagnostic.identifier)]"
        }
    }

    @Test func leavesTheOldSiteWhenItIsFullDuringPut() throws {
        let disk = try SmallDisk(options: "size=256k")
        let output = try OutputSandbox(in: disk.path)
        try output.publish(old)
        let publication = try output.open()
        try publication.put("a/b.html", Array("the same".utf8))
        let error = try #require(throws: DiskError.self) {
            try publication.put("big.pdf", [UInt8](repeating: 1, count: 400_000))
        }
        let site = output.sandbox["Site"]
        #expect(error.diagnostic.identifier == "disk.full")
        #expect(error.diagnostic.message == "cannot write \(site)/big.pdf: no space left on the device")
        #expect(throws: PublicationError.disk(error)) { try publication.commit() }
        #expect(try output.files() == old)
        #expect(try output.leftovers() == [])
        try output.publish(["index.html": "new"])
        #expect(try output.files() == ["index.html": "new"])
    }

    @Test func isToldOfOnceWhenItIsFull() throws {
        let disk = try SmallDisk(options: "size=256k")
        let publication = try OutputSandbox(in: disk.path).open()
        let errors = try ["a.pdf", "b.pdf", "c/d.pdf"].map { path in
            try #require(throws: DiskError.self) {
                try publication.put(path, [UInt8](repeating: 1, count: 400_000))
            }
        }
        #expect(errors.map { $0.path.hasSuffix("/a.pdf") } == [true, true, true])
        #expect(Set(errors.map(\.reason)) == [.system(ENOSPC)])
    }

    @Test(arguments: [10, 12, 14, 16, 18, 20])
    func leavesTheOldSiteWhenItIsFullDuringCommit(_ inodes: Int) throws {
        let disk = try SmallDisk(options: "size=1m,nr_inodes=\(inodes)")
        let output = try OutputSandbox(in: disk.path)
        var site = ["x/1": "1", "y/2": "2"]
        try output.publish(site)
        site["z"] = "new"
        var failed = false
        do {
            try output.publish(site)
        } catch let error as PublicationError {
            failed = true
            #expect(error.diagnostic.identifier == "disk.full")
            site["z"] = nil
        } catch let error as DiskError {
            failed = true
            #expect(error.diagnostic.identifier == "disk.full")
            site["z"] = nil
        }
        #expect(try output.files() == site)
        #expect(try output.leftovers() == [])
        if inodes == 10 || inodes == 20 { #expect(failed == (inodes == 10)) }
    }

    @Test func saysThatItCanOnlyBeRead() throws {
        let disk = try SmallDisk(options: "size=256k")
        let output = try OutputSandbox(in: disk.path)
        try output.publish(old)
        try disk.remount("ro")
        let found = message { () throws(PublicationError) in
            _ = try Publication(target: output.sandbox["Site"], project: output.project)
        }
        #expect(
            found
                == "cannot lock \(output.sandbox["Site"]): the device can only be read, not written [disk.read-only]"
        )
        #expect(try output.files() == old)
        try disk.remount("rw")
    }

    @Test func cannotBeTheOutputFolderItself() throws {
        let disk = try SmallDisk(options: "size=256k")
        let output = try OutputSandbox()
        let found = message { () throws(PublicationError) in
            _ = try Publication(target: disk.path, project: output.project)
        }
        #expect(
            found
                == "\(disk.path) cannot be the output folder: a disk or share begins there, "
                + "and it cannot be replaced in one step [output.mount-point]")
    }
}
