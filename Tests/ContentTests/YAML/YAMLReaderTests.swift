import Diagnostics
import Testing

@testable import Content

@Suite struct YAMLReaderTests {
    @Test func keepsTextAsItIsWritten() throws {
        let values = try scalars(
            "a: 23:59\nb: yes\nc: 0123\nd: +32 11 12 34 56\ne: 2023-06-01\nf: ~\ng: '~'\n")
        #expect(values == ["23:59", "yes", "0123", "+32 11 12 34 56", "2023-06-01", "~", "~"])
    }

    @Test func readsBlockScalars() throws {
        let values = try scalars("a: |\n  een\n  twee\nb: >\n  een\n  twee\n\n  drie\nc: >-\n  een\n")
        #expect(values == ["een\ntwee\n", "een twee\ndrie\n", "een"])
    }

    @Test func readsQuotes() throws {
        #expect(try scalars("a: 'it''s'\nb: \"x\\u00e9\"\nc: \"#1: x\"\n") == ["it's", "xé", "#1: x"])
    }

    @Test func countsColumnsInCharacters() throws {
        let group = try group("één: [\"😀\", genk]\n")
        #expect(group[0].keySpan == SourceSpan(line: 7, column: 1, length: 3))
        guard case .list(let items) = group[0].value.value else {
            Issue.record("no list")
            return
        }
        #expect(group[0].value.span == SourceSpan(line: 7, column: 6, length: 11))
        #expect(
            items.map(\.span) == [
                SourceSpan(line: 7, column: 7, length: 3), SourceSpan(line: 7, column: 12, length: 4),
            ])
    }

    @Test func findsPartsOfScalars() throws {
        let group = try group("a: genk stad\nb: \"genk stad\"\nc: \"ge\\nnk\"\nd: genk\n  stad\n")
        let spans = group.map { entry in
            guard case .scalar(let scalar) = entry.value.value else { return entry.keySpan }
            return scalar.span(offset: 5, length: 4, in: entry.value.span)
        }
        #expect(
            spans == [
                SourceSpan(line: 7, column: 9, length: 4), SourceSpan(line: 8, column: 10, length: 4),
                SourceSpan(line: 9, column: 4, length: 8), SourceSpan(line: 10, column: 4, length: 1),
            ])
    }

    @Test func boundsTheNumberOfNodes() {
        let text = "a: [" + String(repeating: "x,", count: 20_001) + "]\n"
        let result = read(text)
        #expect(result.root == nil)
        #expect(result.findings.map(\.identifier) == ["yaml.too-large"])
    }

    @Test func readsNothing() {
        #expect(read("").root == nil)
        #expect(read("# only a remark\n").root == nil)
        #expect(read("# only a remark\n").findings.isEmpty)
    }

    /// Whatever is cut off, reading ends with a result or a finding.
    @Test func survivesEveryBeginningOfAFile() {
        let whole = "a: [x, {b: \"c\\u00e9\"}]\nb: |\n  x\n? - y\n: &z *z\nc: !t 'v'\n"
        for count in 0...whole.unicodeScalars.count {
            let text = String(whole.unicodeScalars.prefix(count))
            let result = read(text)
            #expect(result.root != nil || !result.findings.isEmpty || text.isEmpty)
        }
    }

    private func read(_ text: String) -> (root: YAMLNode?, findings: [YAMLFinding]) {
        let source = SourceText(path: "a.md", bytes: Array(text.utf8))
        return YAMLReader.read(source, 0..<source.bytes.count, firstLine: 7)
    }

    private func group(_ text: String) throws -> [YAMLEntry] {
        guard case .mapping(let group) = try #require(read(text).root).value else { return [] }
        return group
    }

    private func scalars(_ text: String) throws -> [String] {
        try group(text).map { entry in
            guard case .scalar(let scalar) = entry.value.value else { return "no scalar" }
            return scalar.text
        }
    }
}
