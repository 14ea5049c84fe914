import Synchronization

/// Tells all open pages that there is something new.
public final class UpdateHub: Sendable {
    private struct State {
        var listeners: [Int: AsyncStream<Void>.Continuation] = [:]
        var next = 0
        var isClosed = false
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

    /// Ends all that listen, for good.
    public func close() {
        let listeners = state.withLock { state in
            state.isClosed = true
            defer { state.listeners = [:] }
            return Array(state.listeners.values)
        }
        for listener in listeners { listener.finish() }
    }

    /// The news from now on; nil when too many listen already, or the hub is closed.
    func listen() -> AsyncStream<Void>? {
        let (stream, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        let key: Int? = state.withLock { state in
            guard !state.isClosed, state.listeners.count < Self.limit else { return nil }
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
