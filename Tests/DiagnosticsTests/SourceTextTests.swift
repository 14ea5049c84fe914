import Testing

@testable import Diagnostics

@Suite("Places in a text")
struct SourceTextTests {
    private func source(_ text: String) -> SourceText { SourceText(path: "a.md", bytes: Array(text.utf8)) }

    @Test(arguments: [
        (offset: 0, line: 1, column: 1), (offset: 2, line: 1, column: 3), (offset: 3, line: 1, column: 4),
        (offset: 4, line: 2, column: 1), (offset: 7, line: 3, column: 1), (offset: 99, line: 3, column: 1),
        (offset: -1, line: 1, column: 1),
    ])
    func countsLinesAndColumns(_ expected: (offset: Int, line: Int, column: Int)) {
        let span = source("abc\nde\n").span(atByte: expected.offset)
        #expect(span == SourceSpan(line: expected.line, column: expected.column))
    }

    @Test func countsScalarsNotBytes() {
        let text = source("één’s twee")
        #expect(text.span(atByte: 9, byteCount: 4) == SourceSpan(line: 1, column: 6, length: 4))
        #expect(text.span(atByte: 0, byteCount: 5) == SourceSpan(line: 1, column: 1, length: 3))
    }

    @Test func pointsAtTheScalarThatAByteBelongsTo() {
        #expect(source("aéb").span(atByte: 2) == SourceSpan(line: 1, column: 2, length: 1))
        #expect(source("a👍b").span(atByte: 4) == SourceSpan(line: 1, column: 2, length: 1))
    }

    @Test func staysOnItsLine() {
        #expect(source("ab\ncd").span(atByte: 1, byteCount: 40) == SourceSpan(line: 1, column: 2, length: 1))
    }

    @Test func leavesOutTheReturnOfAWindowsLineEnd() {
        let text = source("ab\r\ncd\r\n")
        #expect(text.line(1) == "ab")
        #expect(text.line(2) == "cd")
        #expect(text.span(atByte: 3) == SourceSpan(line: 1, column: 3))
        #expect(text.span(atByte: 4, byteCount: 4) == SourceSpan(line: 2, column: 1, length: 2))
    }

    @Test func leavesOutAByteOrderMark() {
        let text = source("\u{FEFF}ab\ncd")
        #expect(text.line(1) == "ab")
        #expect(text.span(atByte: 0) == SourceSpan(line: 1, column: 1))
        #expect(text.span(atByte: 2) == SourceSpan(line: 1, column: 1))
        #expect(text.span(atByte: 4) == SourceSpan(line: 1, column: 2))
    }

    @Test func hasNoLinesOutsideTheText() {
        #expect(source("a\nb").line(0) == nil)
        #expect(source("a\nb").line(3) == nil)
        #expect(source("a\n").line(2) == "")
        #expect(source("").line(1) == "")
    }

    @Test func showsInvalidBytes() {
        #expect(SourceText(path: "a.md", bytes: [0x61, 0xFF, 0x62]).line(1) == "a\u{FFFD}b")
    }

    @Test func makesEmptySpansOneLong() {
        #expect(SourceSpan(line: 1, column: 1, length: 0).length == 1)
    }
}
