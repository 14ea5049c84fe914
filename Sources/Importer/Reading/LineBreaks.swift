/// The line ends that no editor numbers: those of pages, of typesetting and of Unicode. Words stand on both sides of
/// them, so they never just disappear.
enum LineBreaks {
    /// The parts of a line between them. Behind the end of a page or a paragraph comes an empty one, as a blank line.
    static func parts(of line: Substring) -> [Substring] {
        guard line.unicodeScalars.contains(where: isBreak) else { return [line] }
        var parts: [Substring] = []
        var start = line.startIndex
        let scalars = line.unicodeScalars
        for index in scalars.indices where isBreak(scalars[index]) {
            parts.append(line[start..<index])
            if endsParagraph(scalars[index]) { parts.append("") }
            start = scalars.index(after: index)
        }
        return parts + [line[start...]]
    }

    /// Line tabulation, form feed, next line, line separator, paragraph separator.
    private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0B, 0x0C, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    private static func endsParagraph(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0x0C || scalar.value == 0x2029
    }
}
