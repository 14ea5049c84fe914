/// Tells versions of a file apart: its length and a 64-bit hash of its bytes.
///
/// It shows whether an editor saved a file during a build, and names assets by what they hold. It is no guard
/// against an attacker.
public struct FileFingerprint: Sendable, Hashable {
    /// The length in bytes.
    public let byteCount: Int
    /// The hash; the same in every run and on every machine.
    public let hash: UInt64

    /// Ten hexadecimal digits of the hash, `8d1f0a52c3`, which make a clash between two versions of one file a matter
    /// of 1 in 10¹².
    public var digits: String {
        let digits = String(hash, radix: 16)
        return String((String(repeating: "0", count: 16 - digits.count) + digits).prefix(10))
    }

    /// Takes the fingerprint of a file's bytes.
    public init(of bytes: [UInt8]) {
        byteCount = bytes.count
        hash = bytes.withUnsafeBytes(Self.hash)
    }

    /// Multiplies and folds eight bytes at a time, with the multiplier of the 64-bit golden ratio.
    private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
        func mix(_ state: UInt64, _ word: UInt64) -> UInt64 {
            let product = (state ^ word).multipliedFullWidth(by: factor)
            return product.high ^ product.low &+ factor
        }
        var state = UInt64(bytes.count) &+ factor
        let wholeWords = bytes.count & ~7
        for offset in stride(from: 0, to: wholeWords, by: 8) {
            state = mix(
                state, UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
        }
        var rest: UInt64 = 0
        for offset in wholeWords..<bytes.count { rest = rest << 8 | UInt64(bytes[offset]) }
        return mix(state, rest)
    }
}
