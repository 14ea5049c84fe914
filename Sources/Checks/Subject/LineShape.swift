/// What a line of Markdown can be, going by its first signs.
struct LineShape {
    private let text: ArraySlice<UInt8>
    private let indentation: Int

    /// Takes a line without the blanks in front of it.
    init(_ text: ArraySlice<UInt8>, indentation: Int) {
        self.text = text
        self.indentation = indentation
    }

    /// Whether it is indented so far that it is code, unless it belongs to a list or a paragraph.
    var isIndented: Bool { indentation >= 4 }

    /// The level of the heading that it makes of the paragraph above it: 1 for `===`, 2 for `---`.
    var underlinedLevel: Int? {
        guard let sign = text.first, sign == UInt8(ascii: "=") || sign == UInt8(ascii: "-"),
            text.drop(while: { $0 == sign }).allSatisfy({ $0 == 0x20 || $0 == 0x09 })
        else { return nil }
        return sign == UInt8(ascii: "=") ? 1 : 2
    }

    /// Whether it is a line across the page: `---`, `* * *`.
    var isBreak: Bool {
        guard let sign = text.first, "-*_".utf8.contains(sign) else { return false }
        var count = 0
        for byte in text where byte != 0x20 && byte != 0x09 {
            guard byte == sign else { return false }
            count += 1
        }
        return count >= 3
    }

    /// What stands behind the bullet or number of an item of a list; nil when it is none.
    var itemContent: ArraySlice<UInt8>? {
        let digits = text.prefix { (0x30...0x39).contains($0) }.count
        let marks = digits == 0 ? "-*+".utf8 : ".)".utf8
        let rest = text.dropFirst(digits)
        guard digits <= 9, let sign = rest.first, marks.contains(sign) else { return nil }
        let content = rest.dropFirst()
        guard content.first.map({ $0 == 0x20 || $0 == 0x09 }) ?? true else { return nil }
        return content.drop { $0 == 0x20 || $0 == 0x09 }
    }
}
