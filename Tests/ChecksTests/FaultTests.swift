import Checks
import Diagnostics
import Foundation
import Schedule
import Testing

/// Checks each file in `Fixtures/faults/` as a region of one small project, and compares all that is found with
/// `Fixtures/faults.txt`: a line for each file, `identifier:line:column` for each finding.
///
/// A file is named after what it demonstrates: `date.weekend-limit.md` has the finding `date.weekend`, and those
/// that begin with `none` have no finding. `ADDENDA_RECORD=1` records the list anew; read the difference.
@Suite struct FaultTests {
    static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
    static let names =
        ((try? FileManager.default.contentsOfDirectory(
            atPath: fixtures.appending(path: "faults").path)) ?? []).filter { $0.hasSuffix(".md") }.sorted()

    @Test func eachFileHasTheFindingsOfTheListAndNoOthers() async throws {
        #expect(Self.names.count >= 120)
        var lines: [String] = []
        for name in Self.names {
            let findings = try await Self.findings(name)
            lines.append(([String(name.dropLast(3))] + findings).joined(separator: " "))
        }
        let list = Self.fixtures.appending(path: "faults.txt")
        if ProcessInfo.processInfo.environment["ADDENDA_RECORD"] != nil {
            try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: list)
        }
        let expected = String(decoding: try Data(contentsOf: list), as: UTF8.self).split(separator: "\n")
        for (line, wanted) in zip(lines, expected) { #expect(line == wanted) }
        #expect(lines.count == expected.count)
    }

    @Test func eachFileIsNamedAfterItsFinding() throws {
        let list = String(
            decoding: try Data(contentsOf: Self.fixtures.appending(path: "faults.txt")), as: UTF8.self)
        for line in list.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            let identifiers = Set(words.dropFirst().map { String($0.prefix { $0 != ":" && $0 != "@" }) })
            if words[0].hasPrefix("none") {
                #expect(identifiers.isEmpty, "\(line)")
            } else {
                #expect(identifiers.contains { words[0] == $0 || words[0].hasPrefix("\($0)-") }, "\(line)")
            }
        }
    }

    /// What a check of the project finds with this file as `proef.md`, in order: `date.weekend:6:13`; with the
    /// file's name behind `@` when it is about another one.
    private static func findings(_ name: String) async throws -> [String] {
        let project = try TestProject(content: fixtures.appending(path: "project/Content"))
        defer { project.remove() }
        let text = try Data(contentsOf: fixtures.appending(path: "faults/\(name)"))
        try project.write(text, to: "Content/regio/proef.md")
        let result = try await project.check(at: "2023-05-20T12:00:00Z")
        return result.report.diagnostics.map { finding in
            let place = finding.location?.span.map { ":\($0.line):\($0.column)" } ?? ""
            let file = finding.location?.file ?? ""
            return finding.identifier + (file == "Content/regio/proef.md" ? "" : "@\(file)") + place
        }
    }
}
