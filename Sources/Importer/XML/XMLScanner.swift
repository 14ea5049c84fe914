/// Goes through XML 1.0 from front to end, for documents whose vocabulary is known. Names keep their prefix, which word
/// processors always write in the same way.
struct XMLScanner {
    /// What comes next.
    enum Event: Equatable {
        /// A start tag; one without content is followed by its end.
        case start(String)
        case end(String)
        case text(String)
    }

    private let bytes: [UInt8]
    private var position = 0
    /// The name of an element without content, whose end comes next.
    private var emptyElement: String?
    /// The attributes of the last start tag, as they are written.
    private var attributes: ArraySlice<UInt8> = []

    /// Begins at the front.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The next start, end or text; nil at the end, or where no XML goes on.
    mutating func next() -> Event? {
        if let name = emptyElement {
            emptyElement = nil
            return .end(name)
        }
        while position < bytes.count {
            guard bytes[position] == UInt8(ascii: "<") else { return text() }
            if skips("<!--", to: "-->") || skips("<?", to: "?>") { continue }
            if let data = characterData() { return .text(data) }
            if skips("<!", to: ">") { continue }
            return tag()
        }
        return nil
    }

    /// The value of an attribute of the last start tag.
    func attribute(_ name: String) -> String? {
        guard let found = attributes.firstRange(of: Array(" \(name)=\"".utf8)),
            let end = attributes[found.upperBound...].firstIndex(of: UInt8(ascii: "\""))
        else { return nil }
        return XMLText.unescaped(attributes[found.upperBound..<end])
    }

    private mutating func text() -> Event {
        let end = bytes[position...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        defer { position = end }
        return .text(XMLText.unescaped(bytes[position..<end]))
    }

    private mutating func tag() -> Event? {
        guard let end = tagEnd() else { return nil }
        defer { position = end + 1 }
        let inside = bytes[(position + 1)..<end]
        if inside.first == UInt8(ascii: "/") { return .end(Self.name(inside.dropFirst())) }
        let name = Self.name(inside)
        if inside.last == UInt8(ascii: "/") { emptyElement = name }
        attributes = inside
        return .start(name)
    }

    /// Where the tag ends: `>` may stand in the value of an attribute.
    private func tagEnd() -> Int? {
        var quote: UInt8?
        for index in position..<bytes.count {
            let byte = bytes[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return index
            }
        }
        return nil
    }

    private static func name(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }, as: UTF8.self)
    }

    private mutating func characterData() -> String? {
        guard starts("<![CDATA[") else { return nil }
        let start = position + 9
        let end = bytes[start...].firstRange(of: Array("]]>".utf8))
        position = end?.upperBound ?? bytes.count
        return String(decoding: bytes[start..<(end?.lowerBound ?? bytes.count)], as: UTF8.self)
    }

    private mutating func skips(_ opening: String, to ending: String) -> Bool {
        guard starts(opening) else { return false }
        position = bytes[position...].firstRange(of: Array(ending.utf8))?.upperBound ?? bytes.count
        return true
    }

    private func starts(_ text: String) -> Bool { bytes[position...].starts(with: text.utf8) }
}
