import Diagnostics
import Foundation
import Testing

@testable import Disk

@Suite("Reading a file of the project")
struct ProjectFolderReadTests {
    let sandbox: Sandbox
    let project: ProjectFolder

    init() throws {
        sandbox = try Sandbox()
        try sandbox.write("oproep/Content/regio/genk.md", "# Genk\n")
        try sandbox.write("elders/geheim.txt", "geheim")
        project = try ProjectFolder(sandbox["oproep"])
    }

    private func failure(_ path: String, limit: Int = 100) -> Diagnostic? {
        do throws(DiskError) {
            _ = try project.read(path, limit: limit)
            return nil
        } catch {
            return error.diagnostic
        }
    }

    @Test func returnsTheBytes() throws {
        #expect(try project.read("Content/regio/genk.md", limit: 7) == Array("# Genk\n".utf8))
    }

    @Test func readsAnEmptyFile() throws {
        try sandbox.write("oproep/leeg.md", "")
        #expect(try project.read("leeg.md", limit: 0) == [])
    }

    @Test func resolvesLinksToTheProject() throws {
        try sandbox.link("weg", to: "oproep")
        #expect(try ProjectFolder(sandbox["weg/Content/.."]) == project)
        #expect(project.root == sandbox["oproep"])
    }

    @Test func refusesAProjectThatIsAFile() throws {
        let error = try #require(throws: DiskError.self) {
            try ProjectFolder(sandbox["elders/geheim.txt"])
        }
        #expect(error.words == "a part of the path is a file, not a folder")
    }

    @Test func saysThatAFileIsMissing() throws {
        let finding = try #require(failure("Content/regio/gent.md"))
        #expect(finding.identifier == "file.missing")
        #expect(finding.message == "Content/regio/gent.md does not exist")
        #expect(finding.location?.file == "Content/regio/gent.md")
    }

    @Test func refusesAFileThatIsTooLarge() throws {
        let finding = try #require(failure("Content/regio/genk.md", limit: 6))
        #expect(finding.identifier == "file.too-large")
        #expect(
            finding.message
                == "Content/regio/genk.md is too large: 7 bytes, and at most 6 bytes are allowed")
    }

    @Test(arguments: ["", "/etc/passwd", "../elders/geheim.txt", "a//b", "./a", "a/..", "a\0b", "a\nb"])
    func refusesHostilePaths(_ path: String) throws {
        let finding = try #require(failure(path))
        #expect(["file.invalid-path", "file.not-regular"].contains(finding.identifier))
    }

    @Test(arguments: ["Content", "pijp", "Content/naar-apparaat"])
    func refusesWhatIsNoFile(_ path: String) throws {
        try #require(mkfifo(sandbox["oproep/pijp"], 0o644) == 0)
        try sandbox.link("oproep/Content/naar-apparaat", to: "../pijp")
        #expect(failure(path)?.identifier == "file.not-regular")
    }

    @Test(arguments: ["weg.txt", "map/geheim.txt", "apparaat"])
    func refusesLinksOutOfTheProject(_ path: String) throws {
        try sandbox.link("oproep/weg.txt", to: "../elders/geheim.txt")
        try sandbox.link("oproep/map", to: sandbox["elders"])
        try sandbox.link("oproep/apparaat", to: "/dev/zero")
        #expect(failure(path)?.identifier == "file.outside-project")
    }

    @Test(arguments: ["Content/weg.md", "map/genk.md"])
    func followsLinksWithinTheProject(_ path: String) throws {
        try sandbox.link("oproep/Content/weg.md", to: "regio/genk.md")
        try sandbox.link("oproep/map", to: sandbox["oproep/Content/regio"])
        #expect(try project.read(path, limit: 100).count == 7)
    }

    @Test func refusesAFolderBesideTheProjectWithTheSameBeginning() throws {
        try sandbox.write("oproep-oud/a.md", "oud")
        try sandbox.link("oproep/a.md", to: sandbox["oproep-oud/a.md"])
        #expect(failure("a.md")?.identifier == "file.outside-project")
    }

    @Test func saysThatLinksGoInACircle() throws {
        try sandbox.link("oproep/a", to: "b")
        try sandbox.link("oproep/b", to: "a")
        #expect(failure("a")?.message == "cannot read a: the links lead in a circle")
    }
}
