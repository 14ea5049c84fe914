import Testing

@testable import Diagnostics

@Suite("Excerpts")
struct ExcerptTests {
    /// A line of 1,000 letters, with `X` at one place.
    private func excerpt(markAt offset: Int, length: Int = 1) throws -> Excerpt {
        var letters = [UInt8](repeating: UInt8(ascii: "a"), count: 1000)
        if offset < letters.count { letters[offset] = UInt8(ascii: "X") }
        let source = SourceText(path: "a.md", bytes: letters)
        return try #require(Excerpt(of: source, at: SourceSpan(line: 1, column: offset + 1, length: length)))
    }

    private func marked(_ excerpt: Excerpt) -> Unicode.Scalar? {
        Array(excerpt.text.unicodeScalars).dropFirst(excerpt.markStart).first
    }

    @Test func showsTheStartOfALongLine() throws {
        let excerpt = try excerpt(markAt: 5)
        #expect(excerpt.text == "aaaaaX" + String(repeating: "a", count: 94) + "…")
        #expect(excerpt.markStart == 5)
    }

    @Test func showsTheMiddleOfALongLine() throws {
        let excerpt = try excerpt(markAt: 500)
        let a = { String(repeating: "a", count: $0) }
        #expect(excerpt.text == "…" + a(33) + "X" + a(66) + "…")
        #expect(excerpt.markStart == 34)
    }

    @Test func showsTheEndOfALongLine() throws {
        let excerpt = try excerpt(markAt: 999, length: 50)
        #expect(excerpt.text == "…" + String(repeating: "a", count: 99) + "X")
        #expect(excerpt.markStart == 100)
        #expect(excerpt.markLength == 1)
    }

    @Test(arguments: [0, 32, 33, 34, 899, 900, 901, 998, 999])
    func marksTheRightCharacter(_ offset: Int) throws {
        #expect(marked(try excerpt(markAt: offset)) == "X")
    }

    @Test func marksNoMoreThanItShows() throws {
        let excerpt = try excerpt(markAt: 500, length: 400)
        #expect(excerpt.markLength == 67)
    }

    @Test func hasNoneForALineThatIsNotThere() {
        let source = SourceText(path: "a.md", bytes: Array("a".utf8))
        #expect(Excerpt(of: source, at: SourceSpan(line: 2, column: 1)) == nil)
    }
}
