import Dispatch

/// Runs what an actor does, one thing after the other, on a thread of its own.
///
/// An actor that reads files may wait for a disk; the few threads that all other tasks share go on meanwhile.
final class ThreadExecutor: SerialExecutor {
    private let queue: DispatchQueue

    /// - Parameter label: the name of the queue, for whoever looks at a running process.
    init(label: String) {
        queue = DispatchQueue(label: label)
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }
}
