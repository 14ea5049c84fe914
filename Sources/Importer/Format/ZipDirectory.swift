/// The list of parts at the end of a ZIP archive (PKWARE APPNOTE 4.3.12), read without unpacking anything.
struct ZipDirectory {
    /// A part, as the list tells.
    private struct Part {
        var size: Int
        let packedSize: Int
        /// 0 for a part that is not packed, 8 for DEFLATE.
        let method: Int
        /// Where its own head begins.
        let start: Int
    }

    private let bytes: [UInt8]
    private var parts: [String: Part] = [:]

    /// The most bytes that all parts together may have when unpacked.
    static let unpackedLimit = 256 << 20
    /// The most bytes of the text of a document when unpacked; a book has about 5 MiB.
    static let textLimit = 48 << 20

    /// Reads the list; nil when there is none, or when it is not in order.
    init?(_ bytes: [UInt8]) {
        self.bytes = bytes
        guard let end = Self.endRecord(bytes) else { return nil }
        let count = Self.number(bytes, end + 10, 2)
        var position = Self.number(bytes, end + 16, 4)
        for _ in 0..<count {
            guard position + 46 <= bytes.count, Self.number(bytes, position, 4) == 0x0201_4B50 else {
                return nil
            }
            let nameLength = Self.number(bytes, position + 28, 2)
            let nameEnd = position + 46 + nameLength
            guard nameEnd <= bytes.count else { return nil }
            let name = String(decoding: bytes[(position + 46)..<nameEnd], as: UTF8.self)
            let earlier = parts[name]?.size ?? 0
            parts[name] = Part(
                size: earlier + Self.number(bytes, position + 24, 4),
                packedSize: Self.number(bytes, position + 20, 4),
                method: Self.number(bytes, position + 10, 2),
                start: Self.number(bytes, position + 42, 4))
            position = nameEnd + Self.number(bytes, position + 30, 2) + Self.number(bytes, position + 32, 2)
        }
    }

    /// The names of all parts, sorted.
    var names: [String] { parts.keys.sorted() }

    /// Whether the archive has a part of that name.
    func has(_ name: String) -> Bool { parts[name] != nil }

    /// A part, unpacked; nil when there is none, or when it is damaged or not as large as the list says.
    func contents(of name: String) -> [UInt8]? {
        guard let part = parts[name], part.size <= Self.textLimit, part.start + 30 <= bytes.count,
            Self.number(bytes, part.start, 4) == 0x0403_4B50
        else { return nil }
        let start =
            part.start + 30 + Self.number(bytes, part.start + 26, 2) + Self.number(bytes, part.start + 28, 2)
        guard start + part.packedSize <= bytes.count else { return nil }
        let packed = bytes[start..<(start + part.packedSize)]
        switch part.method {
        case 0: return Array(packed)
        case 8: return Inflate.unpack(packed, limit: part.size)
        default: return nil
        }
    }

    /// Throws when unpacking would fill the machine.
    ///
    /// An archive can lie about its sizes; what unpacks it has limits of its own.
    func checkSize() throws(ImportFault) {
        let text = parts.filter { $0.key.hasSuffix(".xml") }.values.reduce(0) { $0 + $1.size }
        guard parts.values.reduce(0, { $0 + $1.size }) <= Self.unpackedLimit, text <= Self.textLimit else {
            throw ImportFault(
                "import.too-large", "the document is many times larger inside than any addendum",
                help: "look where it comes from; open it and save only the text")
        }
    }

    /// Where the record starts that ends the archive; a comment of at most 65,535 bytes may follow it.
    private static func endRecord(_ bytes: [UInt8]) -> Int? {
        guard bytes.count >= 22 else { return nil }
        let first = max(0, bytes.count - 22 - 65_535)
        return stride(from: bytes.count - 22, through: first, by: -1).first { position in
            bytes[position] == 0x50 && number(bytes, position, 4) == 0x0605_4B50
        }
    }

    /// A number in little-endian order; 0 past the end.
    private static func number(_ bytes: [UInt8], _ position: Int, _ width: Int) -> Int {
        guard position >= 0, position + width <= bytes.count else { return 0 }
        return (0..<width).reduce(0) { $0 | Int(bytes[position + $1]) << (8 * $1) }
    }
}
