/// A short fingerprint of a file's bytes, for names that change when the file does: `site.8d1f0a52c3.css`.
///
/// FNV-1a with 64 bits: it tells versions of a project's own files apart; it does not protect against an
/// attacker, and nothing here needs it to.
struct ContentHash: Sendable, Hashable, CustomStringConvertible {
    private let value: UInt64

    /// Computes the fingerprint of some bytes.
    init(of bytes: [UInt8]) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes {
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        }
        value = hash
    }

    /// Ten hexadecimal digits, which make a clash between two versions of one file a matter of 1 in 10¹².
    var description: String {
        let digits = String(value, radix: 16)
        return String((String(repeating: "0", count: 16 - digits.count) + digits).prefix(10))
    }
}
