import Diagnostics

/// Where in the source the writer is, for the places of diagnostics.
///
/// The parser's positions of inline nodes are unreliable near automatic links and curly quotes, so a diagnostic
/// finds its text in the lines of its block, from where the last one was found.
struct SourceCursor {
    /// The bytes in the file of the present block that have not been searched.
    private var rest = 0..<0
    /// The place of the block when nothing is found in it.
    private var block: CMark.Node?
    /// Whether syntax was looked for in the block in vain: then no more is, so that looking takes linear time.
    private var hasMissed = false

    /// Enters a block with text.
    mutating func enter(_ node: CMark.Node, _ lines: BodyLines) {
        // The paragraph that stood right above a table has no place of its own: it starts where the table does.
        let placed = node.startLine > 0 ? node : node.next ?? node
        block = placed
        hasMissed = false
        rest = lines.range(of: placed)
    }

    /// The bytes of a text in the present block, or nil; searches on from behind it next time.
    mutating func locate(_ text: some Collection<UInt8>, _ lines: BodyLines) -> Range<Int>? {
        guard let found = lines.file.bytes.firstRange(of: text, in: rest) else { return nil }
        rest = found.upperBound..<rest.upperBound
        return found
    }

    /// The bytes of syntax in the present block, not behind a backslash; nil when it is written in another way.
    mutating func findSyntax(_ text: some Collection<UInt8>, _ lines: BodyLines) -> Range<Int>? {
        guard !hasMissed else { return nil }
        while let found = locate(text, lines) {
            let before = found.lowerBound - 1
            if before < 0 || lines.file.bytes[before] != UInt8(ascii: "\\") { return found }
        }
        hasMissed = true
        return nil
    }

    /// The place of an address: in the block, or where a link definition gives it.
    mutating func findAddress(_ address: UnsafeBufferPointer<UInt8>, _ lines: BodyLines) -> SourceSpan {
        let found = address.isEmpty ? locate("]()".utf8, lines) : locate(address, lines)
        if let found { return lines.span(at: found.lowerBound, count: found.count) }
        return definition(of: address, lines) ?? blockSpan(lines)
    }

    /// The place of the next placeholder.
    mutating func findPlaceholder(_ lines: BodyLines) -> SourceSpan {
        guard let start = Placeholder.first(in: rest, of: lines.file.bytes) else { return blockSpan(lines) }
        rest = start + 1..<rest.upperBound
        let end = lines.file.bytes[rest].firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 } ?? rest.upperBound
        return lines.span(at: start, count: end - start)
    }

    /// The place of the present block.
    func blockSpan(_ lines: BodyLines) -> SourceSpan {
        block.map(lines.span(of:)) ?? lines.span(at: lines.range.lowerBound)
    }

    /// A link definition is `[name]: address`, and is not in the tree.
    private func definition(of address: UnsafeBufferPointer<UInt8>, _ lines: BodyLines) -> SourceSpan? {
        var start = lines.range.lowerBound
        while let found = lines.file.bytes.firstRange(of: address, in: start..<lines.range.upperBound) {
            let before = lines.file.bytes[lines.range.lowerBound..<found.lowerBound].reversed()
                .drop { $0 <= UInt8(ascii: " ") || $0 == UInt8(ascii: "<") }
            if before.starts(with: [UInt8(ascii: ":"), UInt8(ascii: "]")]) {
                return lines.span(at: found.lowerBound, count: found.count)
            }
            start = found.upperBound
        }
        return nil
    }
}
