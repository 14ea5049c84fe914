/// The fence of a code block: three or more backticks or tildes.
struct CodeFence: Equatable {
    /// The backtick or tilde.
    let mark: UInt8
    /// How many there are.
    let count: Int

    init(mark: UInt8, count: Int) {
        self.mark = mark
        self.count = count
    }

    /// The fence that a line opens; nil when it opens none.
    ///
    /// - Parameter content: The line without what stands before its content.
    init?(opening bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) {
        guard let first = content.first.map({ bytes[$0] }), Self.isMark(first) else { return nil }
        let end = Self.end(of: first, bytes, content)
        guard end - content.lowerBound >= 3 else { return nil }
        // Behind backticks another one makes it code within a line.
        if first == UInt8(ascii: "`"), bytes[end..<content.upperBound].contains(first) { return nil }
        self.init(mark: first, count: end - content.lowerBound)
    }

    /// Whether a line closes code with this fence: at least as many marks, and nothing else.
    func isClosed(by bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> Bool {
        guard content.first.map({ bytes[$0] }) == mark else { return false }
        let end = Self.end(of: mark, bytes, content)
        return end - content.lowerBound >= count
            && bytes[end..<content.upperBound].allSatisfy {
                $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t")
            }
    }

    /// The fence as written.
    var text: String { String(repeating: String(UnicodeScalar(mark)), count: count) }

    private static func isMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~")
    }

    private static func end(
        of mark: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>
    ) -> Int {
        content.first { bytes[$0] != mark } ?? content.upperBound
    }
}
