import Diagnostics
import Testing

@testable import Content

/// A report stays readable, and quick to make, whatever a file holds.
@Suite struct FindingLimitTests {
    @Test func aFileWithThousandsOfFaultsGetsAShortReport() async throws {
        let region = GoldenCase.region(
            replacing: "  - personas: [Roy]", by: "  [" + String(repeating: "{}, ", count: 5000) + "]")
        let findings = try await findings(of: region)
        #expect(findings.count == 201)
        #expect(findings.count { $0.identifier == "key.missing" } == 200)
        #expect(
            findings.first?.message == "more than 200 findings in this file: the rest is not shown")
    }

    @Test func thousandsOfMissingHeadingsGetAShortReport() async throws {
        let challenges = String(repeating: "{personas: [A]}, ", count: 1000)
        let region = GoldenCase.region(replacing: "  - personas: [Roy]", by: "  [\(challenges)]")
        let project = try TestProject([
            "Content/programma.md": "---\ntitle: A\n---\n", "Content/regio/genk.md": region,
        ])
        let programme = try #require(await project.load().programme)
        let text = RegionTextReader(project: project.folder).text(of: programme.regions[0]) { _ in .unchanged
        }
        #expect(text.diagnostics.count == 201)
        #expect(text.diagnostics.last?.identifier == "file.too-many-findings")
    }

    @Test func hundredsOfAliasesAreTooMany() async throws {
        func region(_ count: Int) -> String {
            let names = (1...count).map { "naam-\($0)" }.joined(separator: ", ")
            return GoldenCase.region(replacing: "title: Genk", by: "title: Genk\naliases: [\(names)]")
        }
        #expect(try await findings(of: region(100)).isEmpty)
        #expect(
            try await findings(of: region(101)).map(\.message)
                == ["there are 101 aliases, where at most 100 are possible"])
    }

    private func findings(of region: String) async throws -> [Diagnostic] {
        var files = TestProject.sound
        files["Content/regio/genk.md"] = region
        return try await TestProject(files).load().diagnostics
    }
}
