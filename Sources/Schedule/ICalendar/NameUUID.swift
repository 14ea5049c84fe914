/// A UUID made from a name (RFC 9562, version 5): the same name gives the same UUID, on every machine and for ever.
public struct NameUUID: Sendable, Hashable {
    private let bytes: [UInt8]

    /// The namespace for names that are addresses, given by the standard.
    public static let urls = NameUUID(bytes: [
        0x6B, 0xA7, 0xB8, 0x11, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
    ])

    /// Makes the UUID of a name, taken as UTF-8, within a namespace.
    public init(_ name: String, in namespace: NameUUID) {
        var hash = Array(SHA1.hash(namespace.bytes + Array(name.utf8)).prefix(16))
        hash[6] = hash[6] & 0x0F | 0x50
        hash[8] = hash[8] & 0x3F | 0x80
        bytes = hash
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }
}

extension NameUUID: CustomStringConvertible {
    /// `886313e1-3b8a-5372-9b90-0c9aee199e5d`.
    public var description: String {
        var text: [UInt8] = []
        text.reserveCapacity(36)
        for (index, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(index) { text.append(UInt8(ascii: "-")) }
            text.append(Self.digit(byte >> 4))
            text.append(Self.digit(byte & 15))
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
