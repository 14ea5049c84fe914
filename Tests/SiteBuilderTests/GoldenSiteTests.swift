import Content
import Diagnostics
import Disk
import Foundation
import Schedule
import TestSupport
import Testing

@testable import SiteBuilder

/// Builds each folder in `Fixtures/` and compares every byte with its `Expected/`.
///
/// A missing, an extra and a differing file all fail. `ADDENDA_RECORD=1` records the expected files anew.
@Suite struct GoldenSiteTests {
    static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
    static let cases = ((try? FileManager.default.contentsOfDirectory(atPath: fixtures.path)) ?? []).sorted()

    @Test func thereAreFixtures() {
        #expect(!Self.cases.isEmpty)
    }

    @Test(arguments: cases) func buildsAsExpected(name: String) async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let fixture = Self.fixtures.appending(path: name)
        for part in ["Content", "Templates"] {
            let source = fixture.appending(path: part).resolvingSymlinksInPath()
            try FileManager.default.copyItem(at: source, to: folder.url.appending(path: part))
        }
        let site = folder.url.appending(path: "Site")
        let outcome = await SiteBuilder(
            project: try ProjectFolder(folder.url.path),
            options: BuildOptions(
                output: site.path, now: try #require(Instant(iso: "2023-05-20T12:00:00Z")), jobs: 2),
            clock: { .zero }
        ).build()

        let report = Self.describe(outcome)
        if ProcessInfo.processInfo.environment["ADDENDA_RECORD"] != nil {
            try Self.record(site, report, in: fixture.appending(path: "Expected"))
        }
        var built = try FolderTree(site).files
        built["diagnostics.txt"] = Data(report.utf8)
        let expected = try FolderTree(fixture.appending(path: "Expected"))
        let differences = FolderTree(files: built).differences(from: expected)
        #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
    }

    /// The word for an outcome, and its findings as a person reads them.
    static func describe(_ outcome: BuildOutcome) -> String {
        switch outcome {
        case .published(_, let report): "published\n" + DiagnosticText().text(report)
        case .rejected(let report): "rejected\n" + DiagnosticText().text(report)
        case .failed(let report): "failed\n" + DiagnosticText().text(report)
        }
    }

    private static func record(_ site: URL, _ report: String, in expected: URL) throws {
        try? FileManager.default.removeItem(at: expected)
        if FileManager.default.fileExists(atPath: site.path) {
            try FileManager.default.copyItem(at: site, to: expected)
        } else {
            try FileManager.default.createDirectory(at: expected, withIntermediateDirectories: true)
        }
        try Data(report.utf8).write(to: expected.appending(path: "diagnostics.txt"))
    }
}
