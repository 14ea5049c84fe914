import Synchronization

/// Tells all open pages that there is something new.
public final class UpdateHub: Sendable {
    private struct State {
        var listeners: [Int: AsyncStream<Void>.Continuation] = [:]
        var next = 0
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
