import Diagnostics
import Foundation
import Testing

@testable import Disk

@Suite("Listing a folder of the project")
struct ProjectFolderListTests {
    let sandbox: Sandbox
    let project: ProjectFolder

    init() throws {
        sandbox = try Sandbox()
        try sandbox.makeFolder("oproep/Content")
        project = try ProjectFolder(sandbox["oproep"])
    }

    @Test func sortsByBytesAndKeepsDotFiles() throws {
        for name in ["b.md", "a.md", "Z.md", "é.md", ".well-known", "a/x.md"] {
            try sandbox.write("oproep/Content/\(name)", name)
        }
        let listing = try project.list("Content")
        #expect(
            listing.map(\.path) == [
                "Content/.well-known", "Content/Z.md", "Content/a.md", "Content/b.md", "Content/é.md",
            ])
        #expect(listing.folders == ["Content/a"])
        #expect(listing.first == FileEntry(path: "Content/.well-known", size: 11, kind: .regular))
        #expect(listing.findings.isEmpty)
    }

    @Test func goesIntoFoldersWhenAsked() throws {
        for name in ["a/b/c.md", "a-b.md", "a/b.md"] { try sandbox.write("oproep/Content/\(name)", "") }
        let listing = try project.list("Content", recursive: true)
        #expect(listing.map(\.path) == ["Content/a-b.md", "Content/a/b.md", "Content/a/b/c.md"])
        #expect(listing.folders == ["Content/a", "Content/a/b"])
    }

    @Test func listsTheProjectItself() throws {
        try sandbox.write("oproep/LEESMIJ", "")
        let listing = try project.list("")
        #expect(listing.map(\.path) == ["LEESMIJ"])
        #expect(listing.folders == ["Content"])
    }

    @Test(arguments: [".DS_Store", "genk.md~", ".genk.md.swp", "#genk.md#", ".#genk.md"])
    func skipsWhatEditorsLeave(_ name: String) throws {
        try sandbox.write("oproep/Content/\(name)", "x")
        let listing = try project.list("Content")
        #expect(listing.files.isEmpty && listing.findings.isEmpty)
    }

    @Test(arguments: ["#.md", "swp", "a.swp", "#"])
    func keepsWhatOnlyLooksLikeIt(_ name: String) throws {
        try sandbox.write("oproep/Content/\(name)", "x")
        #expect(try project.list("Content").map(\.path) == ["Content/\(name)"])
    }

    @Test func reportsWhatCannotBeRead() throws {
        try sandbox.write("elders.txt", "x")
        try sandbox.link("oproep/Content/buiten", to: "../../elders.txt")
        try sandbox.link("oproep/Content/nergens", to: "weg.md")
        try #require(mkfifo(sandbox["oproep/Content/pijp"], 0o644) == 0)
        try sandbox.write("oproep/Content/regel\neinde.md", "x")
        let bad: [CChar] = Array("\(project.root)/Content/caf".utf8CString.dropLast()) + [-23, 0]
        let file = try #require(fopen(bad, "w"))
        fclose(file)
        let findings = try project.list("Content").findings
        #expect(
            findings.map { "\($0.message) [\($0.identifier)]" } == [
                "Content/buiten is a link that leads out of the project [file.outside-project]",
                "the name of Content/caf� cannot be used: it is not written in UTF-8 [file.name]",
                "Content/nergens does not exist [file.missing]",
                "Content/pijp is not an ordinary file [file.not-regular]",
                "the name of Content/regel\neinde.md cannot be used: it has a control character [file.name]",
            ])
    }

    @Test func followsLinksToFilesButNotToFolders() throws {
        try sandbox.write("oproep/tekst.md", "tekst")
        try sandbox.link("oproep/Content/tekst.md", to: "../tekst.md")
        try sandbox.link("oproep/Content/kring", to: "..")
        let listing = try project.list("Content", recursive: true)
        #expect(listing.files == [FileEntry(path: "Content/tekst.md", size: 5, kind: .link)])
        #expect(listing.findings.map(\.identifier) == ["file.not-regular"])
    }

    @Test func saysThatAFolderIsMissing() throws {
        let error = try #require(throws: DiskError.self) { try project.list("Content/regio") }
        #expect(error.isMissing)
        #expect(error.diagnostic.identifier == "file.missing")
    }

    @Test func refusesAFolderOutsideTheProject() throws {
        try sandbox.link("oproep/weg", to: sandbox.path)
        let error = try #require(throws: DiskError.self) { try project.list("weg") }
        #expect(error.reason == .outside)
    }

    @Test func stopsAtFoldersThatAreTooDeep() throws {
        try sandbox.write("oproep/Content/" + String(repeating: "a/", count: 80) + "b.md", "x")
        let listing = try project.list("Content", recursive: true)
        #expect(listing.files.isEmpty)
        #expect(listing.findings.map(\.identifier) == ["file.unreadable"])
    }
}
