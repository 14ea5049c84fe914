/// Takes what was printed so far off the output, so that a file of thousands of items never stands in memory whole.
///
/// For one file and one thread.
public struct OutputDrain {
    /// How many bytes may gather before they are taken.
    private let limit: Int
    private let take: (inout [UInt8]) -> Void

    /// Makes a drain; `take` does with the bytes what it likes, and leaves the output empty.
    public init(limit: Int, take: @escaping (inout [UInt8]) -> Void) {
        self.limit = limit
        self.take = take
    }

    /// Takes the output when enough has gathered; to be called between two items.
    public func callAsFunction(_ output: inout [UInt8]) {
        if output.count >= limit { take(&output) }
    }
}
