/// The addresses of the links of a text, as they are written: the `mailto:` of `[Mail ons](mailto:)`.
enum LinkTargets {
    /// The bytes of each, in order, up to the first blank.
    static func of(_ text: TextSubject) -> [ArraySlice<UInt8>] {
        guard text.role == .body else { return [] }
        // In the text of the subject addresses are blanked; both have the same places.
        let bytes = text.source.bytes
        var targets: [ArraySlice<UInt8>] = []
        for block in text.blocks where block.hasBracket && block.isProse {
            for index in block.range.dropFirst()
            where bytes[index] == UInt8(ascii: "(") && bytes[index - 1] == UInt8(ascii: "]") {
                let rest = bytes[(index + 1)..<block.range.upperBound]
                targets.append(rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: ")") })
            }
        }
        return targets
    }
}
