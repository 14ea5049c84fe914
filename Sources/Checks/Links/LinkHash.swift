/// A hash of paths and fragments (FNV-1a, 64 bits): stable, quick, and made of bytes where they stand.
enum LinkHash {
    /// The hash of bytes; of a fragment it goes on from the hash of its page.
    static func of(_ bytes: some Sequence<UInt8>, after start: UInt64? = nil) -> UInt64 {
        var hash = start.map { ($0 ^ 0x23) &* 0x0000_0100_0000_01B3 } ?? 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return hash
    }
}
