/// A UUID made from a name (RFC 9562, version 5): the same name gives the same UUID, on every machine and for ever.
public struct NameUUID: Sendable, Hashable {
    /// Its first eight bytes, the first of them the highest.
    private let high: UInt64
    /// Its last eight bytes.
    private let low: UInt64

    /// The namespace for names that are addresses, given by the standard.
    public static let urls = NameUUID(high: 0x6BA7_B811_9DAD_11D1, low: 0x80B4_00C0_4FD4_30C8)

    /// How many bytes a UUID has.
    private static let size = 16

    /// Makes the UUID of a name, taken as UTF-8, within a namespace.
    public init(_ name: String, in namespace: NameUUID) {
        var name = name
        let hash = name.withUTF8 { name in
            SHA1(count: Self.size + name.count) { message in
                namespace.copy(to: message)
                for (place, byte) in name.enumerated() { message[Self.size + place] = byte }
            }
        }
        let (a, b, c, d, _) = hash.words
        // The version goes into the highest four bits of the seventh byte, the variant into two of the ninth.
        high = (UInt64(a) << 32 | UInt64(b)) & ~0xF000 | 0x5000
        low = (UInt64(c) << 32 | UInt64(d)) & ~(0b11 << 62) | 0b10 << 62
    }

    private init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    private func copy(to memory: UnsafeMutableBufferPointer<UInt8>) {
        for place in 0..<8 {
            let shift = UInt64(56 - 8 * place)
            memory[place] = UInt8(truncatingIfNeeded: high >> shift)
            memory[place + 8] = UInt8(truncatingIfNeeded: low >> shift)
        }
    }
}

extension NameUUID: CustomStringConvertible {
    /// `886313e1-3b8a-5372-9b90-0c9aee199e5d`.
    public var description: String {
        var text: [UInt8] = []
        write(to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    /// Appends the same as bytes.
    func write(to output: inout [UInt8]) {
        Self.write(high >> 32, digits: 8, to: &output)
        output.append(UInt8(ascii: "-"))
        Self.write(high >> 16, digits: 4, to: &output)
        output.append(UInt8(ascii: "-"))
        Self.write(high, digits: 4, to: &output)
        output.append(UInt8(ascii: "-"))
        Self.write(low >> 48, digits: 4, to: &output)
        output.append(UInt8(ascii: "-"))
        Self.write(low, digits: 12, to: &output)
    }

    /// Appends the lowest digits of a number, in hexadecimal.
    private static func write(_ number: UInt64, digits: UInt64, to output: inout [UInt8]) {
        for place in (0..<digits).reversed() {
            let digit = UInt8(truncatingIfNeeded: number >> (4 * place)) & 15
            output.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
        }
    }
}
