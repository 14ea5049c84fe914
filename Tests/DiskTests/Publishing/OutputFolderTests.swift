import Diagnostics
import Foundation
import Testing

@testable import Disk

@Suite("Which folders may hold a site")
struct OutputFolderTests {
    let output: OutputSandbox
    var sandbox: Sandbox { output.sandbox }

    init() throws {
        output = try OutputSandbox()
    }

    /// The finding with which a folder is refused, with `…` for the place of the sandbox.
    private func refusal(_ target: String) -> String? {
        do throws(PublicationError) {
            _ = try Publication(target: target, project: output.project)
            return nil
        } catch {
            let finding = error.diagnostic
            return "\(finding.message) [\(finding.identifier)]".replacing(sandbox.path, with: "…")
        }
    }

    @Test func refusesTheRoot() {
        #expect(
            refusal("/")
                == "/ cannot be the output folder: it is the root of the whole file system [output.refused]")
    }

    @Test func refusesTheHomeFolder() throws {
        let home = try #require(getpwuid(getuid())?.pointee.pw_dir)
        #expect(
            refusal(String(cString: home))?.hasSuffix("it is a home folder, or holds one [output.refused]")
                == true)
    }

    @Test(arguments: ["", "/", "/.", "/Content/.."])
    func refusesTheProject(_ end: String) {
        let message = refusal(sandbox.path + end)
        #expect(
            message?.hasSuffix("cannot be the output folder: it is the project folder [output.refused]")
                == true)
    }

    @Test func refusesAFolderAroundTheProject() {
        let around = (sandbox.path as NSString).deletingLastPathComponent
        #expect(refusal(around)?.hasSuffix(": the project folder is in it [output.refused]") == true)
    }

    @Test(arguments: ["Content", "Content/Site", "Templates/a/Site", ".git/Site", "Sources"])
    func refusesWhatTheSiteIsMadeFrom(_ target: String) throws {
        try sandbox.makeFolder((target as NSString).deletingLastPathComponent)
        try sandbox.makeFolder("Sources")
        let name = try #require(target.split(separator: "/").first)
        #expect(
            refusal(sandbox[target])
                == "…/\(target) cannot be the output folder: the project's \(name) is in it or around it [output.refused]"
        )
    }

    @Test func refusesAFolderAroundContentThatIsLinked() throws {
        let other = try Sandbox()
        try other.makeFolder("data/Templates")
        try sandbox.link("Templates", to: other["data/Templates"])
        #expect(refusal(other["data"])?.contains("the project's Templates is in it or around it") == true)
    }

    @Test func refusesAFolderInAnotherSite() throws {
        try output.publish(["a": "1"])
        #expect(
            refusal(sandbox["Site/nieuw"])
                == "…/Site/nieuw cannot be the output folder: it is in …/Site, which is a site that addenda wrote [output.refused]"
        )
    }

    @Test func refusesAFile() throws {
        try sandbox.write("Site", "")
        #expect(
            refusal(sandbox["Site"])
                == "…/Site cannot be the output folder: it is not a folder [output.not-a-folder]")
    }

    @Test(arguments: ["geen/Site", "geen/..", "Site\0x", ""])
    func refusesAPlaceThatIsNotThere(_ target: String) throws {
        let path = target.isEmpty ? "" : sandbox[target]
        #expect(refusal(path)?.hasSuffix("should be in does not exist [output.no-folder-around]") == true)
    }

    @Test func refusesAFolderWithFilesOfSomebodyElse() throws {
        try sandbox.write("Site/foto.jpg", "")
        try sandbox.write("Site/map/tekst.md", "")
        try sandbox.write("Site/.git/config", "")
        #expect(
            refusal(sandbox["Site"])
                == "…/Site holds files that addenda did not write: .git/, foto.jpg, map/ [output.foreign-files]"
        )
        #expect(try output.leftovers() == [])
    }

    #if os(Linux)
        @Test func knowsAFileOfSomebodyElseByItsBytes() throws {
            try output.publish(["caf\u{E9}": "1"])
            try sandbox.write("Site/cafe\u{301}", "van mij")
            #expect(
                refusal(sandbox["Site"])
                    == "…/Site holds files that addenda did not write: cafe\u{301} [output.foreign-files]")
        }
    #endif

    @Test func namesAtMostTenFilesOfSomebodyElse() throws {
        try output.publish(["a/b": "1"])
        for number in 10..<35 { try sandbox.write("Site/a/\(number)", "") }
        #expect(
            refusal(sandbox["Site"])
                == "…/Site holds files that addenda did not write: a/10, a/11, a/12, a/13, a/14, a/15, a/16, a/17, "
                + "a/18, a/19 and 15 more [output.foreign-files]")
        #expect(try output.files().count == 26)
    }

    @Test func refusesLinksAndPipesInASite() throws {
        try output.publish(["a": "1", "b": "2"])
        try FileManager.default.removeItem(atPath: sandbox["Site/a"])
        try sandbox.link("Site/a", to: sandbox["Content"])
        try #require(mkfifo(sandbox["Site/pijp"], 0o644) == 0)
        #expect(
            refusal(sandbox["Site"])
                == "…/Site holds files that addenda did not write: a, pijp [output.foreign-files]")
    }

    @Test func doesNotMindWhatAMacPutsEverywhere() throws {
        try sandbox.write("Site/.DS_Store", "")
        try output.publish(["a/b": "1"])
        try sandbox.write("Site/a/.DS_Store", "")
        #expect(try output.publish(["a/b": "2"]).findings == [])
        #expect(try output.files() == ["a/b": "2"])
        #expect(try output.leftovers() == [])
    }

    @Test func doesNotMindEmptyFolders() throws {
        try output.publish(["a": "1"])
        try sandbox.makeFolder("Site/leeg/leeg")
        try output.publish(["a": "2"])
        #expect(try sandbox.names("Site") == [".addenda", "a"])
    }

    @Test(
        arguments: [
            ("", 1), ("index.html\n", 1), ("# addenda 2: later\na\n", 1), ("# addenda 1: x\na\n../b\n", 3),
            ("# addenda 1: x\na", 2), ("# addenda 1: x\n/etc/passwd\n", 2), ("# addenda 1: x\n\na\n", 2),
        ])
    func refusesASiteWithADamagedList(_ list: String, line: Int) throws {
        try output.publish(["a": "1"])
        try sandbox.write("Site/.addenda", list)
        #expect(
            refusal(sandbox["Site"])
                == "line \(line) of …/Site/.addenda, the list of the files that addenda wrote, cannot be read "
                + "[output.damaged-list]")
    }

    @Test func acceptsAListWithOtherLineEnds() throws {
        try output.publish(["a": "1", "b": "2"])
        let list = try sandbox.text("Site/.addenda")
        try sandbox.write("Site/.addenda", list.replacing("\n", with: "\r\n"))
        #expect(try output.publish(["a": "1", "b": "2"]).wroteNothing)
    }

    @Test(arguments: ["www/oproep", "schijf/oproep"])
    func refusesALinkThatLeadsNowhere(_ target: String) throws {
        try sandbox.makeFolder("www")
        try sandbox.link("Site", to: target)
        #expect(
            refusal(sandbox["Site"])
                == "…/Site cannot be the output folder: it is a link to \(target), which does not exist [output.refused]"
        )
        #expect(try sandbox.names("www") == [])
    }

    @Test func publishesThroughALink() throws {
        try sandbox.makeFolder("www/oproep")
        try sandbox.link("Site", to: "www/oproep")
        try output.publish(["a": "1"])
        try output.publish(["a": "2"])
        #expect(try sandbox.files("www/oproep")["a"] == "2")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: sandbox["Site"]) == "www/oproep")
        #expect(try sandbox.names("www") == ["oproep"])
    }

    @Test func refusesLinksInACircle() throws {
        try sandbox.link("a", to: "b")
        try sandbox.link("b", to: "a")
        #expect(refusal(sandbox["a"]) == "cannot publish …/a: the links lead in a circle [disk.failed]")
    }

    @Test func refusesToReplaceAFolderThatSomebodyElseReplaced() throws {
        try output.publish(["a": "1"])
        let publication = try output.open()
        try publication.put("a", [1])
        try FileManager.default.moveItem(atPath: sandbox["Site"], toPath: sandbox["weg"])
        try sandbox.write("Site/mijn.txt", "van mij")
        #expect(throws: PublicationError.disturbed(output: sandbox["Site"])) { try publication.commit() }
        #expect(try output.files() == ["mijn.txt": "van mij"])
        #expect(try output.leftovers() == [])
    }

    @Test func refusesToReplaceAFolderThatWasEmptyBefore() throws {
        let publication = try output.open()
        try publication.put("a", [1])
        try sandbox.write("Site/mijn.txt", "van mij")
        #expect(throws: PublicationError.disturbed(output: sandbox["Site"])) { try publication.commit() }
        #expect(try output.files() == ["mijn.txt": "van mij"])
        #expect(try output.leftovers() == [])
    }
}
