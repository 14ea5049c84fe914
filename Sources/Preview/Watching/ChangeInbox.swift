import Synchronization

/// Collects what happens until somebody takes it: what changes during a rebuild becomes one rebuild afterwards.
public final class ChangeInbox: Sendable {
    /// What happened since the last time.
    struct Delivery: Sendable {
        /// What changed on disk.
        var changes = WatchedChanges()
        /// Whether something was found that is to be told.
        var hasNews = false
        /// Whether it is time to look at the clock.
        var isTick = false
    }

    private let pending = Mutex(Delivery())
    private let bell: AsyncStream<Void>.Continuation
    /// Rings when there is something to take.
    let rings: AsyncStream<Void>

    /// Makes an empty inbox.
    public init() {
        (rings, bell) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Adds changes; nil when it is not known what changed.
    public func add(_ paths: Set<String>?) {
        put { delivery in
            if let paths {
                delivery.changes.paths.formUnion(paths)
            } else {
                delivery.changes.isUnknown = true
            }
        }
    }

    /// Adds that something was found.
    func addNews() { put { $0.hasNews = true } }

    /// Adds that the clock has moved.
    func tick() { put { $0.isTick = true } }

    /// Takes everything.
    func take() -> Delivery {
        pending.withLock { delivery in
            defer { delivery = Delivery() }
            return delivery
        }
    }

    private func put(_ add: (inout Delivery) -> Void) {
        pending.withLock { add(&$0) }
        bell.yield()
    }
}
