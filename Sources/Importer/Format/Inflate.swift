/// Unpacks what DEFLATE packed (RFC 1951), as the parts of a ZIP archive are.
struct Inflate {
    private let bytes: ArraySlice<UInt8>
    private var position: Int
    private var bits: UInt32 = 0
    private var bitCount = 0
    private var output: [UInt8] = []
    private let limit: Int

    /// The data is no DEFLATE, or is larger than may be.
    struct Failure: Error {}

    /// The bytes that were packed; nil when they are damaged or more than `limit`.
    static func unpack(_ bytes: ArraySlice<UInt8>, limit: Int) -> [UInt8]? {
        var inflate = Inflate(bytes, limit)
        do throws(Failure) {
            try inflate.run()
            return inflate.output
        } catch {
            return nil
        }
    }

    private init(_ bytes: ArraySlice<UInt8>, _ limit: Int) {
        self.bytes = bytes
        position = bytes.startIndex
        self.limit = limit
    }

    private mutating func run() throws(Failure) {
        var isLast = false
        while !isLast {
            isLast = try take(1) == 1
            switch try take(2) {
            case 0: try copyStored()
            case 1: try decode(HuffmanCode.fixedLiterals, HuffmanCode.fixedDistances)
            case 2:
                let (literals, distances) = try readCodes()
                try decode(literals, distances)
            default: throw Failure()
            }
        }
    }

    // MARK: Bits

    private mutating func take(_ count: Int) throws(Failure) -> Int {
        while bitCount < count {
            guard position < bytes.endIndex else { throw Failure() }
            bits |= UInt32(bytes[position]) << UInt32(bitCount)
            position += 1
            bitCount += 8
        }
        let value = bits & ((1 << UInt32(count)) - 1)
        bits >>= UInt32(count)
        bitCount -= count
        return Int(value)
    }

    private mutating func symbol(_ code: HuffmanCode) throws(Failure) -> Int {
        var reader = HuffmanCode.Reader()
        while true {
            if let symbol = reader.add(try take(1), to: code) { return symbol }
            guard reader.length < HuffmanCode.longest else { throw Failure() }
        }
    }

    // MARK: Blocks

    private mutating func copyStored() throws(Failure) {
        (bits, bitCount) = (0, 0)
        guard position + 4 <= bytes.endIndex else { throw Failure() }
        let count = Int(bytes[position]) | Int(bytes[position + 1]) << 8
        position += 4
        guard position + count <= bytes.endIndex, output.count + count <= limit else { throw Failure() }
        output += bytes[position..<(position + count)]
        position += count
    }

    /// In which order the lengths of the code for lengths come.
    private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

    private mutating func readCodes() throws(Failure) -> (HuffmanCode, HuffmanCode) {
        let literals = try take(5) + 257
        let distances = try take(5) + 1
        let count = try take(4) + 4
        var lengths = Array(repeating: 0, count: 19)
        for index in 0..<count { lengths[Self.order[index]] = try take(3) }
        let code = HuffmanCode(lengths)
        lengths = []
        while lengths.count < literals + distances {
            let symbol = try symbol(code)
            switch symbol {
            case 0...15: lengths.append(symbol)
            case 16:
                guard let last = lengths.last else { throw Failure() }
                lengths += Array(repeating: last, count: try take(2) + 3)
            case 17: lengths += Array(repeating: 0, count: try take(3) + 3)
            default: lengths += Array(repeating: 0, count: try take(7) + 11)
            }
        }
        guard lengths.count == literals + distances else { throw Failure() }
        return (HuffmanCode(Array(lengths[..<literals])), HuffmanCode(Array(lengths[literals...])))
    }

    private static let lengthBases = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163,
        195,
        227, 258,
    ]
    private static let lengthBits = [
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
    ]
    private static let distanceBases = [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073,
        4097, 6145, 8193, 12289, 16385, 24577,
    ]
    private static let distanceBits = [
        0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
    ]

    private mutating func decode(_ literals: HuffmanCode, _ distances: HuffmanCode) throws(Failure) {
        while true {
            let symbol = try symbol(literals)
            if symbol == 256 { return }
            guard symbol > 256 else {
                guard output.count < limit else { throw Failure() }
                output.append(UInt8(symbol))
                continue
            }
            let index = symbol - 257
            guard index < Self.lengthBases.count else { throw Failure() }
            let length = Self.lengthBases[index] + (try take(Self.lengthBits[index]))
            let place = try self.symbol(distances)
            guard place < Self.distanceBases.count else { throw Failure() }
            try copy(length, from: Self.distanceBases[place] + (try take(Self.distanceBits[place])))
        }
    }

    /// Repeats what was unpacked before; the stretch may run into itself.
    private mutating func copy(_ length: Int, from distance: Int) throws(Failure) {
        guard distance <= output.count, output.count + length <= limit else { throw Failure() }
        let start = output.count - distance
        for index in 0..<length { output.append(output[start + index]) }
    }
}
