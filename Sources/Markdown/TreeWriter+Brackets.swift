/// Brackets that were meant as a link or a footnote, and are printed as text.
///
/// The tree does not tell `\[` from `[`, so what looks like a fault is looked up in the source.
extension TreeWriter {
    /// How many bytes of a name or an address are looked at.
    private static let reach = 200

    /// A reference to a footnote that is not there: `[^naam]`.
    mutating func checkFootnote(at index: Int, of text: UnsafeBufferPointer<UInt8>) {
        guard hasFootnotes, !findings.isFull, let name = Self.name(from: index + 2, of: text) else { return }
        guard let place = source.findSyntax(text[index...name.upperBound], lines) else { return }
        let written = String(decoding: text[index...name.upperBound], as: UTF8.self)
        let hasBlank = text[name].contains { $0 <= UInt8(ascii: " ") }
        findings.add(
            .warning, "footnote.undefined", at: lines.span(at: place.lowerBound, count: place.count),
            "there is no footnote \(written)",
            help: hasBlank
                ? "write the name of the footnote without spaces"
                : "write the note on a line of its own: \(written): the text of the note")
    }

    /// A link whose address is nowhere given: `[tekst][naam]`.
    mutating func checkReference(at index: Int, of text: UnsafeBufferPointer<UInt8>) {
        guard placeholderParent == nil, !findings.isFull, let name = Self.name(from: index + 2, of: text),
            text[name.lowerBound] != UInt8(ascii: "^"), !Placeholder.hasWords(at: name.lowerBound, of: text),
            let place = source.findSyntax(text[index...name.upperBound], lines)
        else { return }
        let written = String(decoding: text[name], as: UTF8.self)
        findings.add(
            .warning, "link.undefined", at: lines.span(at: place.lowerBound + 1, count: place.count - 1),
            "no line gives the address of [\(written)], so this is no link",
            help: "write [\(written)]: and the address on a line of its own, or [text](address) here")
    }

    /// A link whose address has a space: `[tekst](een twee.md)`.
    mutating func checkAddress(at index: Int, of text: UnsafeBufferPointer<UInt8>) {
        guard !findings.isFull else { return }
        // Other bytes may be written in another way in the source.
        let known = text[(index + 2)...].prefix(Self.reach).prefix { $0 < 0x80 && $0 != UInt8(ascii: ")") }
        while let place = source.findSyntax(text[index..<known.endIndex], lines) {
            guard let address = spacedAddress(behind: place.lowerBound + 1) else { continue }
            let written = String(decoding: lines.file.bytes[address], as: UTF8.self)
            return findings.add(
                .warning, "link.space", at: lines.span(at: address.lowerBound, count: address.count),
                "the address “\(written)” has a space, so this is no link",
                help: "write <\(written)> between the round brackets, or %20 for each space")
        }
    }

    /// The address behind a round bracket in the source when it has a space and a link text before it.
    private func spacedAddress(behind bracket: Int) -> Range<Int>? {
        lines.file.bytes.withUnsafeBufferPointer { bytes in
            guard let address = SpacedAddress.range(in: bytes, behind: bracket, reach: Self.reach) else {
                return nil
            }
            let before = max(lines.range.lowerBound, bracket - Self.reach)..<bracket - 1
            guard let opening = bytes[before].lastIndex(of: UInt8(ascii: "[")),
                opening == before.lowerBound || bytes[opening - 1] != UInt8(ascii: "\\")
            else { return nil }
            return address
        }
    }

    /// The name that goes from an index up to a `]`; nil when there is none.
    private static func name(from index: Int, of text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        let closing = UInt8(ascii: "]")
        guard index < text.count,
            let end = text.firstIndex(of: closing, or: closing, in: index..<min(index + reach, text.count)),
            text[index..<end].contains(where: { $0 > UInt8(ascii: " ") })
        else { return nil }
        return index..<end
    }
}
