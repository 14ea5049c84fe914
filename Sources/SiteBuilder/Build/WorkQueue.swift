import Synchronization

/// Hands out the numbers `0..<count` in small runs to any number of workers.
///
/// One atomic counter, so that workers neither wait for each other nor fall idle while there is work.
final class WorkQueue: Sendable {
    private let next = Atomic<Int>(0)
    private let count: Int
    private let runLength = 8

    /// Makes a queue of the numbers `0..<count`.
    init(count: Int) {
        self.count = count
    }

    /// The next run of numbers; nil when all are handed out.
    func take() -> Range<Int>? {
        let start = next.add(runLength, ordering: .relaxed).oldValue
        guard start < count else { return nil }
        return start..<min(start + runLength, count)
    }
}
