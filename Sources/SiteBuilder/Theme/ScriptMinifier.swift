/// Leaves out of a script the lines that hold nothing but a comment, and the white space that lines begin with.
///
/// That is right only where no text runs over several lines. So a script with a template literal that does, or with
/// `/*`, stays as it is: telling comments from regular expressions takes a parser (ECMA-262, §12).
enum ScriptMinifier {
    /// The same program in fewer bytes.
    static func minified(_ source: [UInt8]) -> [UInt8] {
        let lines = source.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true)
        guard lines.allSatisfy(isWhole) else { return source }
        var output: [UInt8] = []
        output.reserveCapacity(source.count)
        for line in lines {
            let code = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
            guard !code.isEmpty, !code.starts(with: "//".utf8) else { continue }
            output += code
            output.append(UInt8(ascii: "\n"))
        }
        if source.last != UInt8(ascii: "\n") { _ = output.popLast() }
        return output
    }

    /// Whether a line leaves no template literal or comment open for the next.
    private static func isWhole(_ line: ArraySlice<UInt8>) -> Bool {
        var ticks = 0
        var previous: UInt8 = 0
        for byte in line {
            if byte == UInt8(ascii: "`") { ticks += 1 }
            if byte == UInt8(ascii: "*"), previous == UInt8(ascii: "/") { return false }
            previous = byte
        }
        return ticks.isMultiple(of: 2) && previous != UInt8(ascii: "\\")
    }
}
