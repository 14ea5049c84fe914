/// An address that is none because of a space: the `een twee.md` of `[tekst](een twee.md)`.
enum SpacedAddress {
    /// Its bytes in the source; nil when there is no such address.
    ///
    /// - Parameters:
    ///   - bracket: the place of the round bracket before it.
    ///   - reach: how many bytes are looked at.
    static func range(in bytes: UnsafeBufferPointer<UInt8>, behind bracket: Int, reach: Int) -> Range<Int>? {
        let start = bracket + 1
        guard let end = end(in: bytes, from: start, to: min(start + reach, bytes.count)),
            let first = bytes[start..<end].firstIndex(where: { !isBlank($0) }),
            let last = bytes[start..<end].lastIndex(where: { !isBlank($0) }),
            bytes[first] != UInt8(ascii: "<"),
            let space = bytes[first..<last].firstIndex(where: isBlank),
            let next = bytes[space...last].first(where: { !isBlank($0) })
        else { return nil }
        return isTitle(from: next, to: bytes[last]) ? nil : first..<last + 1
    }

    /// The place of the round bracket that closes it, on the same line.
    private static func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int) -> Int? {
        let (closing, lineFeed) = (UInt8(ascii: ")"), UInt8(ascii: "\n"))
        var next = start
        var depth = 0
        while let index = bytes.firstIndex(of: closing, or: lineFeed, in: next..<max(next, limit)) {
            guard bytes[index] == closing else { return nil }
            depth += bytes[next..<index].count { $0 == UInt8(ascii: "(") }
            if depth == 0 { return index }
            depth -= 1
            next = index + 1
        }
        return nil
    }

    /// Whether what stands behind the space is a title, by its first and last byte.
    private static func isTitle(from first: UInt8, to last: UInt8) -> Bool {
        switch first {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): last == first
        case UInt8(ascii: "("): last == UInt8(ascii: ")")
        default: false
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }
}
