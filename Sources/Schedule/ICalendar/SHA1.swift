/// The hash that RFC 9562 prescribes for name-based UUIDs (FIPS 180-4). It protects nothing here.
struct SHA1 {
    /// The hash as five numbers of four bytes each, the first byte of a number being its highest.
    private(set) var words: (UInt32, UInt32, UInt32, UInt32, UInt32) = (
        0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0
    )

    private static let blockSize = 64

    /// Hashes a message of so many bytes, which is written into memory for it.
    init(count: Int, message: (UnsafeMutableBufferPointer<UInt8>) -> Void) {
        let size = Self.paddedCount(count)
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: size) { padded in
            message(UnsafeMutableBufferPointer(rebasing: padded[..<count]))
            Self.pad(padded, after: count)
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 80) { schedule in
                for start in stride(from: 0, to: size, by: Self.blockSize) {
                    Self.fill(schedule, from: padded, start)
                    addRounds(schedule)
                }
            }
        }
    }

    /// Room for a one bit and eight bytes of length, up to a whole number of blocks.
    private static func paddedCount(_ count: Int) -> Int {
        (count + 1 + 8 + blockSize - 1) / blockSize * blockSize
    }

    /// A one bit, zeros, and the length in bits.
    private static func pad(_ message: UnsafeMutableBufferPointer<UInt8>, after count: Int) {
        message[count] = 0x80
        for place in count + 1..<message.count { message[place] = 0 }
        var length = UInt64(count) * 8
        for place in (message.count - 8..<message.count).reversed() {
            message[place] = UInt8(truncatingIfNeeded: length)
            length >>= 8
        }
    }

    private static func fill(
        _ schedule: UnsafeMutableBufferPointer<UInt32>, from message: UnsafeMutableBufferPointer<UInt8>,
        _ start: Int
    ) {
        for index in 0..<16 {
            var word: UInt32 = 0
            for place in start + 4 * index..<start + 4 * index + 4 {
                word = word << 8 | UInt32(message[place])
            }
            schedule[index] = word
        }
        for index in 16..<80 {
            schedule[index] = rotate(
                schedule[index - 3] ^ schedule[index - 8] ^ schedule[index - 14] ^ schedule[index - 16], 1)
        }
    }

    private mutating func addRounds(_ schedule: UnsafeMutableBufferPointer<UInt32>) {
        var (a, b, c, d, e) = words
        func round(_ mixed: UInt32, _ constant: UInt32, _ word: UInt32) {
            let next = Self.rotate(a, 5) &+ mixed &+ e &+ constant &+ word
            (a, b, c, d, e) = (next, a, Self.rotate(b, 30), c, d)
        }
        for index in 0..<20 { round((b & c) | (~b & d), 0x5A82_7999, schedule[index]) }
        for index in 20..<40 { round(b ^ c ^ d, 0x6ED9_EBA1, schedule[index]) }
        for index in 40..<60 { round((b & c) | (b & d) | (c & d), 0x8F1B_BCDC, schedule[index]) }
        for index in 60..<80 { round(b ^ c ^ d, 0xCA62_C1D6, schedule[index]) }
        words.0 &+= a
        words.1 &+= b
        words.2 &+= c
        words.3 &+= d
        words.4 &+= e
    }

    private static func rotate(_ word: UInt32, _ bits: UInt32) -> UInt32 {
        word &<< bits | word &>> (32 &- bits)
    }
}
