import Schedule
import Synchronization

/// A clock that a test sets.
final class ManualClock: Sendable {
    private let moment: Mutex<Instant>

    init(_ moment: Instant) {
        self.moment = Mutex(moment)
    }

    func set(_ moment: Instant) { self.moment.withLock { $0 = moment } }

    @Sendable func now() -> Instant { moment.withLock { $0 } }
}
