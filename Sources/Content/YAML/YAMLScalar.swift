import Diagnostics

/// A single value, exactly as its author wrote it: `23:59` is text, not a number of minutes.
struct YAMLScalar: Sendable {
    /// How a value was written.
    enum Style: Sendable {
        case plain, quoted, block
    }

    /// The value without its quotes: `2023-06-01 23:59`.
    var text: String
    /// How it was written.
    var style: Style

    /// Whether nothing was written that can be seen: `title:`, `title: ""`, `title: ~`, a no-break space.
    var isEmpty: Bool {
        // Most values begin with a sign that settles it.
        guard Self.mayBeEmpty(first: text.utf8.first) else { return false }
        return text.unicodeScalars.allSatisfy(Self.isBlank)
            || style == .plain && (text == "~" || text == "null")
    }

    private static func mayBeEmpty(first: UInt8?) -> Bool {
        guard let first, (0x21...0x7F).contains(first) else { return true }
        return first == UInt8(ascii: "~") || first == UInt8(ascii: "n")
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        // Looking up properties is slow, and nearly all signs are ASCII.
        guard !scalar.isASCII else { return scalar == " " || scalar == "\n" || scalar == "\t" }
        return scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
    }

    /// The place of a part of the text, as long as each of its characters stands for one in the file.
    ///
    /// - Parameters:
    ///   - offset: where the part begins, in scalars from the start of `text`.
    ///   - length: how many scalars it has.
    ///   - whole: the place of the whole scalar, quotes included; it is the answer when parts cannot be told
    ///     apart (several lines, escapes).
    func span(offset: Int, length: Int, in whole: SourceSpan) -> SourceSpan {
        let quoteLength = style == .quoted ? 1 : 0
        guard style != .block, text.unicodeScalars.count + 2 * quoteLength == whole.length else {
            return whole
        }
        return SourceSpan(line: whole.line, column: whole.column + quoteLength + offset, length: length)
    }
}
