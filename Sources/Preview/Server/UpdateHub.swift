import Synchronization

/// Tells all open pages that there is something new.
public final class UpdateHub: Sendable {
    private struct State {
        var listeners: [Int: AsyncStream<Void>.Continuation] = [:]
        var next = 0
        var trouble: WatchTrouble?
    }

    private let state = Mutex(State())

    /// The most pages that listen at once.
    static let limit = 200

    /// Makes a hub that nobody listens to.
    public init() {}

    /// Tells everybody who listens. Who has not heard of the last news yet hears of both at once.
    public func publish() {
        for listener in state.withLock({ Array($0.listeners.values) }) { listener.yield() }
    }

    /// Tells everybody why changes are not heard of at once; nil when they are.
    public func announce(_ trouble: WatchTrouble?) {
        state.withLock { $0.trouble = trouble }
        publish()
    }

    /// Why changes are not heard of at once; nil when they are.
    var trouble: WatchTrouble? { state.withLock { $0.trouble } }

    /// The news from now on; nil when too many listen already.
    func listen() -> AsyncStream<Void>? {
        let (stream, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        let key: Int? = state.withLock { state in
            guard state.listeners.count < Self.limit else { return nil }
            state.next += 1
            state.listeners[state.next] = continuation
            return state.next
        }
        guard let key else { return nil }
        continuation.onTermination = { [weak self] _ in
            self?.state.withLock { $0.listeners[key] = nil }
        }
        return stream
    }
}
