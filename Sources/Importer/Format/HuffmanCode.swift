/// A prefix code that is given by the length of each symbol's word (RFC 1951, 3.2.2).
struct HuffmanCode: Sendable {
    /// The most bits of a word.
    static let longest = 15

    /// How many words there are of each length.
    private let counts: [Int]
    /// The symbols in the order of their words.
    private let symbols: [Int]

    /// Makes a code; 0 stands for a symbol that has no word.
    init(_ lengths: [Int]) {
        var counts = Array(repeating: 0, count: Self.longest + 1)
        for length in lengths where length > 0 { counts[length] += 1 }
        self.counts = counts
        symbols = lengths.indices.filter { lengths[$0] > 0 }.sorted { (lengths[$0], $0) < (lengths[$1], $1) }
    }

    /// The code for letters and lengths that needs no table, and the one for distances.
    static let fixedLiterals = HuffmanCode(
        (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
    static let fixedDistances = HuffmanCode(Array(repeating: 5, count: 30))

    /// Reads a word bit by bit.
    struct Reader {
        private(set) var length = 0
        private var word = 0
        private var first = 0
        private var index = 0

        /// Adds a bit; gives the symbol when the word is whole.
        mutating func add(_ bit: Int, to code: HuffmanCode) -> Int? {
            length += 1
            word |= bit
            let count = code.counts[length]
            if word - first < count { return code.symbols[index + word - first] }
            index += count
            first = (first + count) << 1
            word <<= 1
            return nil
        }
    }
}
