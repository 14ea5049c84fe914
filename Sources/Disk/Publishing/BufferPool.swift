import Synchronization

/// Memory for reading published files piece by piece, handed from one comparison to the next.
///
/// It has as many buffers as there were comparisons at one time.
final class BufferPool: Sendable {
    /// Larger than nearly every page, so that one read is enough. In bytes.
    static let size = 64 * 1024

    private let free = Mutex<[[UInt8]]>([])

    /// A buffer for the caller alone; its contents are those of an earlier use.
    func take() -> [UInt8] {
        free.withLock { $0.popLast() } ?? [UInt8](repeating: 0, count: Self.size)
    }

    /// Hands a buffer on to the next comparison.
    func give(_ buffer: consuming [UInt8]) {
        free.withLock { [buffer] free in free.append(buffer) }
    }
}
