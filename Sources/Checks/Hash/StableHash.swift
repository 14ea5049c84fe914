/// FNV-1a, 64 bits: quick, and the same on every machine and in every run.
enum StableHash {
    /// The hash of no bytes.
    static let start: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The hash of bytes.
    static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash = start
        for byte in bytes { hash = add(byte, to: hash) }
        return hash
    }

    /// Goes on from the hash of the bytes in front of a byte.
    static func add(_ byte: UInt8, to hash: UInt64) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
}
