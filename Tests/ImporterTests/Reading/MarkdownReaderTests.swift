import Testing

@testable import Importer

@Suite struct MarkdownReaderTests {
    private func cells(_ text: String) throws -> [String] {
        try MarkdownReader.read(Array("# Kop\n\n\(text)\n".utf8)).lines.compactMap { line in
            if case .cell = line.shape { line.text } else { nil }
        }
    }

    /// A bar behind a backslash is one of the text.
    @Test func barsOfTheText() throws {
        #expect(try cells("| a \\| b | c |") == ["a \\| b", "c"])
        #expect(try cells("| a \\\\| b |") == ["a \\\\", "b"])
        #expect(try cells("| a | b \\|") == [])
        #expect(try cells("| a || b |") == ["a", "", "b"])
    }
}
