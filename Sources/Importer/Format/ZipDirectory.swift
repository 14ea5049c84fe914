/// The list of parts at the end of a ZIP archive (PKWARE APPNOTE 4.3.12), read without unpacking anything.
struct ZipDirectory {
    /// A part, as the list tells.
    private struct Part {
        let size: Int
        /// The sizes of parts of the same name before it, which can be unpacked too.
        let earlierSize: Int
        let packedSize: Int
        /// 0 for a part that is not packed, 8 for DEFLATE.
        let method: Int
        /// Where its own head begins.
        let start: Int
    }

    /// A record of the archive: how it begins, how long it is without what has a length of its own, and where its
    /// fields stand.
    private enum EndRecord {
        static let signature = 0x0605_4B50
        static let length = 22
        static let longestComment = 65_535
        static let partCount = 10
        static let listStart = 16
    }

    /// A part in the list at the end.
    private enum ListEntry {
        static let signature = 0x0201_4B50
        static let length = 46
        static let method = 10
        static let packedSize = 20
        static let size = 24
        static let nameLength = 28
        static let extraLength = 30
        static let commentLength = 32
        static let start = 42
    }

    /// The head of a part itself.
    private enum PartHead {
        static let signature = 0x0403_4B50
        static let length = 30
        static let nameLength = 26
        static let extraLength = 28
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
        var position = Self.long(bytes, end + EndRecord.listStart)
        for _ in 0..<Self.short(bytes, end + EndRecord.partCount) {
            guard let next = add(at: position) else { return nil }
            position = next
        }
    }

    /// Takes a part of the list; where the next one stands.
    private mutating func add(at position: Int) -> Int? {
        guard Self.long(bytes, position) == ListEntry.signature else { return nil }
        let nameStart = position + ListEntry.length
        let nameEnd = nameStart + Self.short(bytes, position + ListEntry.nameLength)
        guard nameEnd <= bytes.count else { return nil }
        let name = String(decoding: bytes[nameStart..<nameEnd], as: UTF8.self)
        parts[name] = Part(
            size: Self.long(bytes, position + ListEntry.size),
            earlierSize: parts[name].map { $0.earlierSize + $0.size } ?? 0,
            packedSize: Self.long(bytes, position + ListEntry.packedSize),
            method: Self.short(bytes, position + ListEntry.method),
            start: Self.long(bytes, position + ListEntry.start))
        return nameEnd + Self.short(bytes, position + ListEntry.extraLength)
            + Self.short(bytes, position + ListEntry.commentLength)
    }

    /// The names of all parts, sorted.
    var names: [String] { parts.keys.sorted() }

    /// Whether the archive has a part of that name.
    func has(_ name: String) -> Bool { parts[name] != nil }

    /// A part, unpacked; nil when there is none, or when it is damaged or not as large as the list says.
    func contents(of name: String) -> [UInt8]? {
        guard let part = parts[name], part.size <= Self.textLimit,
            Self.long(bytes, part.start) == PartHead.signature
        else { return nil }
        let start =
            part.start + PartHead.length + Self.short(bytes, part.start + PartHead.nameLength)
            + Self.short(bytes, part.start + PartHead.extraLength)
        guard start + part.packedSize <= bytes.count else { return nil }
        let packed = bytes[start..<(start + part.packedSize)]
        switch part.method {
        case 0: return part.packedSize == part.size ? Array(packed) : nil
        case 8: return Inflate.unpack(packed, limit: part.size).flatMap { $0.count == part.size ? $0 : nil }
        default: return nil
        }
    }

    /// Throws when unpacking would fill the machine.
    ///
    /// An archive can lie about its sizes; what unpacks it has limits of its own.
    func checkSize() throws(ImportFault) {
        let isText = { (name: String) in name.hasSuffix(".xml") }
        guard size(of: { _ in true }) <= Self.unpackedLimit, size(of: isText) <= Self.textLimit else {
            throw ImportFault(
                "import.too-large", "the document is many times larger inside than any addendum",
                help: "look where it comes from; open it and save only the text")
        }
    }

    /// How many bytes parts have together when unpacked, as the list tells.
    private func size(of isCounted: (String) -> Bool) -> Int {
        parts.filter { isCounted($0.key) }.values.reduce(0) { $0 + $1.earlierSize + $1.size }
    }

    // MARK: Bytes

    /// Where the record starts that ends the archive; a comment may follow it.
    private static func endRecord(_ bytes: [UInt8]) -> Int? {
        let last = bytes.count - EndRecord.length
        guard last >= 0 else { return nil }
        let first = max(0, last - EndRecord.longestComment)
        return stride(from: last, through: first, by: -1).first { position in
            bytes[position] == UInt8(ascii: "P") && long(bytes, position) == EndRecord.signature
        }
    }

    /// A number of two bytes in little-endian order; 0 past the end.
    private static func short(_ bytes: [UInt8], _ position: Int) -> Int { number(bytes, position, width: 2) }

    /// One of four bytes.
    private static func long(_ bytes: [UInt8], _ position: Int) -> Int { number(bytes, position, width: 4) }

    private static func number(_ bytes: [UInt8], _ position: Int, width: Int) -> Int {
        guard position >= 0, position + width <= bytes.count else { return 0 }
        return (0..<width).reduce(0) { $0 | Int(bytes[position + $1]) << (8 * $1) }
    }
}
