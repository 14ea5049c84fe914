import Synchronization

/// Collects changes until somebody takes them: what changes during a rebuild becomes one rebuild afterwards.
public final class ChangeInbox: Sendable {
    private let pending = Mutex(WatchedChanges())
    private let bell: AsyncStream<Void>.Continuation
    /// Rings when there is something to take.
    public let rings: AsyncStream<Void>

    /// Makes an empty inbox.
    public init() {
        (rings, bell) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Adds changes; nil when it is not known what changed.
    public func add(_ paths: Set<String>?) {
        pending.withLock { changes in
            if let paths { changes.paths.formUnion(paths) } else { changes.isUnknown = true }
        }
        bell.yield()
    }

    /// Takes all changes; nil when there are none. The inner value is nil when it is not known what changed.
    public func take() -> Set<String>?? {
        pending.withLock { changes in
            defer { changes = WatchedChanges() }
            guard changes.isAny else { return nil }
            return .some(changes.isUnknown ? nil : changes.paths)
        }
    }
}
