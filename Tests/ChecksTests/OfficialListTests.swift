import Disk
import Foundation
import Testing

@testable import Checks

/// The official list of local authorities, whatever wrote it.
@Suite struct OfficialListTests {
    @Test(arguments: [
        "# lijst\nProefstad\n  Oud-Proefdorp \n", "\u{FEFF}# lijst\r\nProefstad\r\n  Oud-Proefdorp \r\n",
        "\u{FEFF}# lijst\nProefstad\n  Oud-Proefdorp",
    ])
    func lineEndsAndMarksAreNoPartOfNames(text: String) {
        let list = OfficialList(Array(text.utf8))
        #expect(list.names.map(\.name) == ["Proefstad", "Oud-Proefdorp"])
        #expect(list.names.map(\.line) == [2, 3])
        #expect(list.names.map(\.column) == [1, 3])
    }

    @Test func aListOfWindowsIsComparedWith() async throws {
        let project = try SmallProject.make()
        defer { project.remove() }
        let list = "Proefstad\r\nProefdorp\r\nBuurstad\r\nHouthalen-Helchteren\r\n"
        try project.write("\u{FEFF}" + list, to: OfficialList.path)
        #expect(try await project.check(at: "2023-05-20T12:00:00Z").report.diagnostics.isEmpty)
        try project.write(list + "Nergens\r\n", to: OfficialList.path)
        #expect(
            try await project.check(at: "2023-05-20T12:00:00Z").report.diagnostics.map(\.identifier)
                == ["municipality.uncovered"])
    }

    @Test func aListInAnotherEncodingIsTold() async throws {
        let project = try SmallProject.make()
        defer { project.remove() }
        let latin =
            Array("Proefstad\nProefdorp\nBuurstad\nHouthalen-Helchteren\nLi".utf8) + [0xE8]
            + Array("ge\n".utf8)
        try project.write(Data(latin), to: OfficialList.path)
        let found = try await project.check(at: "2023-05-20T12:00:00Z").report.diagnostics
        let told = try #require(found.first { $0.identifier == "municipality.list-encoding" })
        #expect(told.severity == .error)
        #expect(told.location?.span?.line == 5)
    }

    /// A list that is too large or no file is not the same as no list.
    @Test func aListThatCannotBeReadIsTold() async throws {
        let project = try SmallProject.make()
        defer { project.remove() }
        let list = project.url.appending(path: OfficialList.path)
        try FileManager.default.removeItem(at: list)
        #expect(try await project.check(at: "2023-05-20T12:00:00Z").report.diagnostics.isEmpty)
        try project.write(String(repeating: "x", count: 1 << 21), to: OfficialList.path)
        #expect(
            try await project.check(at: "2023-05-20T12:00:00Z").report.diagnostics.map(\.identifier)
                == ["file.too-large"])
    }
}
