import Content
import Diagnostics
import Testing

/// Content with a fault, and exactly what is said about it.
struct GoldenCase: Sendable, CustomTestStringConvertible {
    let name: String
    private let files: [String: String]
    private let expected: String

    var testDescription: String { name }

    /// The sound region with one passage replaced.
    init(_ name: String, replace passage: String, by replacement: String, expected: String) {
        self.init(name, region: Self.region(replacing: passage, by: replacement), expected: expected)
    }

    /// Another region file.
    init(_ name: String, region: String, expected: String) {
        self.init(name, files: ["Content/regio/genk.md": region], expected: expected)
    }

    /// Other files beside the sound ones, or in their place; one without text is left out.
    init(_ name: String, files: [String: String?], expected: String) {
        self.name = name
        var all = TestProject.sound
        for (path, text) in files { all[path] = text }
        self.files = all
        self.expected = expected
    }

    /// Loads the content and compares what is said about it.
    func check(sourceLocation: Testing.SourceLocation = #_sourceLocation) async throws {
        let project = try TestProject(files)
        let result = await project.load()
        let text = DiagnosticText().text(DiagnosticReport(result.diagnostics))
        #expect(text == expected, sourceLocation: sourceLocation)
        let hasErrors = result.diagnostics.contains { $0.severity == .error }
        #expect((result.programme == nil) == hasErrors, sourceLocation: sourceLocation)
    }

    static func region(replacing passage: String, by replacement: String) -> String {
        let parts = TestProject.region.split(
            separator: passage, maxSplits: 1, omittingEmptySubsequences: false)
        return parts.joined(separator: replacement)
    }
}
