import Foundation
import Testing

@testable import Disk

@Suite("A build that is killed", .serialized)
struct KilledBuildTests {
    /// Kills at many moments, spread over all steps of a publication.
    private func killRepeatedly(_ probe: Probe, times: Int, afterKill: () throws -> Void) throws {
        try probe.output.publish(probe.sites[0])
        for turn in 0..<times {
            let process = try probe.start()
            // At moments that do not follow the rhythm of the process.
            usleep(UInt32(turn * 7_919 % 25_000))
            #expect(process.isRunning)
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            try afterKill()
        }
    }

    /// The process stands still behind each file in turn and is killed there, so that it depends on no clock that
    /// each kill is halfway: the stage holds what was put until then, and nothing more.
    @Test func leavesTheOldSiteWholeAtEachFile() throws {
        let probe = try Probe(swap: "exchange")
        try probe.output.publish(probe.sites[1])
        let paths = probe.sites[0].keys.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
        for count in 0...paths.count {
            let process = try probe.start(standingStillAfter: count)
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            let changed = paths[..<count].filter { probe.sites[0][$0] != probe.sites[1][$0] }
            let stage = ".Site.addenda-stage-\(process.processIdentifier)"
            #expect(
                try probe.output.leftovers() == [".Site.addenda-lock"] + (changed.isEmpty ? [] : [stage]))
            if !changed.isEmpty {
                #expect(try probe.output.sandbox.files(stage).keys.sorted() == changed.sorted())
            }
            #expect(try probe.output.files() == probe.sites[1])
            let next = try probe.output.open()
            #expect(try probe.output.leftovers() == [".Site.addenda-lock"])
            next.abandon()
            #expect(try probe.output.leftovers() == [])
        }
        try probe.output.publish(probe.sites[0])
        #expect(try probe.output.files() == probe.sites[0])
    }

    /// Kills within `commit`, where the process cannot stand still: whichever step a kill meets, what it leaves is
    /// whole. Nothing is said of how many meet which step; that is up to the machine.
    @Test func leavesTheOldOrTheNewSiteWholeAtAnyMoment() throws {
        let probe = try Probe(swap: "exchange")
        try killRepeatedly(probe, times: 80) {
            #expect(try probe.siteIsWhole())
            let next = try probe.output.open()
            #expect(try probe.output.leftovers() == [".Site.addenda-lock"])
            next.abandon()
            #expect(try probe.siteIsWhole())
            #expect(try probe.output.leftovers() == [])
        }
        try probe.output.publish(probe.sites[1])
        #expect(try probe.output.files() == probe.sites[1])
    }

    @Test func bringsTheOldSiteBackWhereFoldersCannotBeExchanged() throws {
        let probe = try Probe(swap: "two-renames")
        try killRepeatedly(probe, times: 40) {
            let next = try probe.output.open()
            #expect(try probe.siteIsWhole())
            next.abandon()
            #expect(try probe.output.leftovers() == [])
        }
    }

    @Test func putsBackWhatStoodAsideBetweenTwoRenames() throws {
        let output = try OutputSandbox()
        try output.publish(["a": "old"])
        try output.publish(["a": "new"], to: "Other")
        let names = FileManager.default
        try names.moveItem(atPath: output.sandbox["Site"], toPath: output.sandbox[".Site.addenda-old-1"])
        try names.moveItem(atPath: output.sandbox["Other"], toPath: output.sandbox[".Site.addenda-next-1"])
        let next = try output.open()
        #expect(try output.files() == ["a": "old"])
        #expect(try output.leftovers() == [".Site.addenda-lock"])
        next.abandon()
    }

    @Test func clearsAStageAndASiteWhoseRemovalWasCutShort() throws {
        let output = try OutputSandbox()
        try output.publish(["a": "1"])
        try output.sandbox.write(".Site.addenda-stage-1/regio/x", "half")
        try output.publish(["b": "1", "c/d": "2"], to: "Other")
        try FileManager.default.removeItem(atPath: output.sandbox["Other/b"])
        try FileManager.default.moveItem(
            atPath: output.sandbox["Other"], toPath: output.sandbox[".Site.addenda-next-1"])
        try output.sandbox.makeFolder(".Site.addenda-next-2")
        try output.sandbox.write(".Site.addenda-lock", "99999\n")
        try output.sandbox.write(".Site2.addenda-stage-1/x", "of another output folder")
        #expect(try output.publish(["a": "1"]).wroteNothing)
        #expect(try output.leftovers() == [".Site2.addenda-stage-1"])
    }

    @Test func clearsEverythingButTheFolderThatItCannotClear() throws {
        let output = try OutputSandbox()
        try output.publish(["a": "1"])
        for number in 10..<18 {
            try output.publish(["b": "1"], to: "Other")
            try FileManager.default.moveItem(
                atPath: output.sandbox["Other"], toPath: output.sandbox[".Site.addenda-next-\(number)"])
            try output.sandbox.makeFolder(".Site.addenda-next-\(number)0")
        }
        try output.sandbox.write(".Site.addenda-next-14x/mijn.txt", "without a list of files")
        let summary = try output.publish(["a": "1"])
        #expect(summary.findings.map(\.identifier) == ["output.leftover"])
        #expect(try output.leftovers() == [".Site.addenda-next-14x"])
    }

    @Test func keepsAFileThatSomebodyPutInTheSiteDuringTheBuild() throws {
        let output = try OutputSandbox()
        try output.publish(["a": "1"])
        let publication = try output.open()
        try publication.put("a", Array("2".utf8))
        try output.sandbox.write("Site/map/mijn.txt", "van mij")
        let summary = try publication.commit()
        #expect(try output.files() == ["a": "2", "map/mijn.txt": "van mij"])
        #expect(
            summary.findings.map(\.message) == [
                "map/mijn.txt was put in \(output.sandbox["Site"]) during a build; it is kept in the new site"
            ])
        #expect(try output.leftovers() == [])
    }

    #if os(Linux)
        @Test func keepsAFileWhoseNameIsWrittenWithOtherBytes() throws {
            let output = try OutputSandbox()
            try output.publish(["caf\u{E9}": "1"])
            let publication = try output.open()
            try publication.put("caf\u{E9}", Array("2".utf8))
            try output.sandbox.write("Site/cafe\u{301}", "van mij")
            #expect(try publication.commit().findings.map(\.identifier) == ["output.foreign-file-kept"])
            #expect(try output.sandbox.text("Site/cafe\u{301}") == "van mij")
        }
    #endif

    @Test func keepsAFileThatSomebodyPutInASiteThatWasNotRemovedYet() throws {
        let output = try OutputSandbox()
        try output.publish(["a": "1"], to: "Other")
        try output.sandbox.write("Other/mijn.txt", "van mij")
        try output.publish(["a": "2"])
        try FileManager.default.moveItem(
            atPath: output.sandbox["Other"], toPath: output.sandbox[".Site.addenda-next-1"])
        #expect(
            throws: PublicationError.foreignFiles(
                output: output.sandbox["Site"], names: ["mijn.txt"], more: 0)
        ) {
            try output.open()
        }
        #expect(try output.files() == ["a": "2", "mijn.txt": "van mij"])
        #expect(try output.leftovers() == [])
    }
}
