import Testing

@testable import Content

@Suite struct TextEncodingTests {
    @Test(arguments: [
        "", "a", "abcdefgh", "tab\tand\nline ends\r\n", "\u{FEFF}begin", "é€😀", "0123456é", "ijklmno\u{FFFD}",
        "\u{D7FF}\u{E000}\u{10FFFF}",
    ])
    func acceptsText(text: String) {
        #expect(TextEncoding.firstFault(in: Array(text.utf8)) == nil)
    }

    /// Every position relative to the eight bytes that are looked at together.
    @Test(arguments: 0..<17)
    func findsFaultAnywhere(offset: Int) {
        let before = [UInt8](repeating: 0x61, count: offset)
        let after = [UInt8](repeating: 0x61, count: 20)
        #expect(TextEncoding.firstFault(in: before + [0xFF] + after) == .notUTF8(offset: offset))
        #expect(
            TextEncoding.firstFault(in: before + [0] + after)
                == .control(offset: offset, byteCount: 1, "\0"))
        #expect(
            TextEncoding.firstFault(in: before + [0x1F] + after)
                == .control(offset: offset, byteCount: 1, "\u{1F}"))
        #expect(
            TextEncoding.firstFault(in: before + [0x7F] + after)
                == .control(offset: offset, byteCount: 1, "\u{7F}"))
    }

    /// The ill-formed sequences of the Unicode standard, table 3-7.
    @Test(
        arguments: [
            [0x80], [0xC0, 0xAF], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x80, 0xAF], [0xE2, 0x82],
            [0xED, 0xA0, 0x80],
            [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80],
            [0xFE],
        ] as [[UInt8]])
    func refusesIllFormedSequences(bytes: [UInt8]) {
        #expect(TextEncoding.firstFault(in: [0x61] + bytes) == .notUTF8(offset: 1))
    }

    @Test(arguments: ["\u{85}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFE}"] as [Unicode.Scalar])
    func refusesWhatCannotBeSeen(scalar: Unicode.Scalar) {
        let bytes = Array("a\(scalar)".utf8)
        #expect(
            TextEncoding.firstFault(in: bytes) == .control(offset: 1, byteCount: bytes.count - 1, scalar))
    }

    @Test func refusesCarriageReturnByItself() {
        #expect(TextEncoding.firstFault(in: Array("a\rb".utf8)) == .control(offset: 1, byteCount: 1, "\r"))
        #expect(TextEncoding.firstFault(in: Array("a\r".utf8)) == .control(offset: 1, byteCount: 1, "\r"))
    }
}
