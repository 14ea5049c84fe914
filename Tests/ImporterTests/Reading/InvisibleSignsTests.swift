import Testing

@testable import Importer

@Suite struct InvisibleSignsTests {
    private func cleaned(_ text: String) -> (text: String, removed: [String]) {
        var removals: [InvisibleSigns.Removal] = []
        let text = InvisibleSigns.cleaned(
            text[...], keepingMarks: true, at: SourcePlace(line: 1), &removals)
        return (text, removals.map(\.name))
    }

    @Test func ligaturesBecomeLetters() {
        #expect(
            cleaned("e\u{FB00}ect, \u{FB01}ets, \u{FB02}at, o\u{FB03}cieel, ra\u{FB04}a").text
                == "effect, fiets, flat, officieel, raffla")
        #expect(cleaned("po\u{FB05} en po\u{FB06}").text == "post en post")
    }

    /// Five signs are marks of ours; the others of their kind are signs that nobody can see.
    @Test func onlyMarksOfOursStay() throws {
        let other = Character(try #require(Unicode.Scalar(UInt32(0xFDD5))))
        let found = cleaned(InlineMarks.struck("weg") + String(other))
        #expect(found.text == InlineMarks.struck("weg"))
        #expect(found.removed == ["U+FDD5"])
    }
}
