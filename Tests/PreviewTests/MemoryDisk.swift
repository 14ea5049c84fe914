import Synchronization

@testable import Preview

/// Files and a clock in memory, which a test changes.
final class MemoryDisk: Sendable {
    private struct State {
        var files: [String: FileStamp] = [:]
        var time = ContinuousClock.now
    }

    private let state = Mutex(State())

    /// How long it takes to look at all files.
    private let cost: Duration

    init(_ paths: [String], cost: Duration = .zero) {
        self.cost = cost
        for path in paths { write(path, 1) }
    }

    /// Gives a file another version.
    func write(_ path: String, _ version: Int64) {
        state.withLock { $0.files[path] = FileStamp(size: version, seconds: version) }
    }

    /// Gives a file of one byte another time.
    func touch(_ path: String, _ seconds: Int64) {
        state.withLock { $0.files[path] = FileStamp(size: 1, seconds: seconds) }
    }

    func remove(_ path: String) { state.withLock { $0.files[path] = nil } }

    var time: ContinuousClock.Instant { state.withLock { $0.time } }

    var watched: WatchedDisk {
        WatchedDisk(
            look: { [self] in
                state.withLock { state in
                    state.time += cost
                    return FolderLook(state.files)
                }
            },
            stamp: { [self] path in state.withLock { $0.files[path] } },
            now: { [self] in time })
    }
}
