import NIOCore
import Synchronization

/// Makes room for a new connection by closing one that nobody uses.
///
/// Browsers and scripts leave connections open; without this a machine full of them would keep others waiting until
/// they are given up.
final class ConnectionRoom: Sendable {
    private struct Place {
        let channel: any Channel
        /// Whether a request of it is being answered.
        var isBusy: Bool
        /// When it last did something, counted in such doings.
        var turn: Int
    }

    private struct State {
        var places: [ObjectIdentifier: Place] = [:]
        var turn = 0
    }

    private let state = Mutex(State())
    /// The most connections that stay open.
    private let limit: Int

    init(limit: Int) {
        self.limit = limit
    }

    /// Takes in a connection; where there are too many, the one that has been silent for longest is closed.
    func enter(_ channel: any Channel) {
        let surplus: (any Channel)? = state.withLock { state in
            let last =
                state.places.count < limit ? nil : state.places.min { Self.isLessNeeded($0.value, $1.value) }
            let surplus = last.flatMap { state.places.removeValue(forKey: $0.key)?.channel }
            state.turn += 1
            state.places[ObjectIdentifier(channel)] = Place(channel: channel, isBusy: false, turn: state.turn)
            return surplus
        }
        surplus?.close(promise: nil)
    }

    /// Takes note that the answer to a request begins, or has ended.
    func note(_ channel: any Channel, isBusy: Bool) {
        state.withLock { state in
            state.turn += 1
            state.places[ObjectIdentifier(channel)]?.isBusy = isBusy
            state.places[ObjectIdentifier(channel)]?.turn = state.turn
        }
    }

    /// Takes note that a connection has ended.
    func leave(_ channel: any Channel) {
        _ = state.withLock { $0.places.removeValue(forKey: ObjectIdentifier(channel)) }
    }

    private static func isLessNeeded(_ one: Place, _ other: Place) -> Bool {
        one.isBusy == other.isBusy ? one.turn < other.turn : !one.isBusy
    }
}
