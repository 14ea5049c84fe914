/// Measures how long the stages of a build take, with a clock that the caller injects.
struct StageClock: Sendable {
    private let now: @Sendable () -> Duration
    private var started: Duration
    /// The stages so far.
    private(set) var stages: [(stage: BuildStage, duration: Duration)] = []

    /// Starts the clock; `now` is the time since any fixed moment.
    init(now: @escaping @Sendable () -> Duration) {
        self.now = now
        started = now()
    }

    /// Ends the stage that has been running since the last call.
    mutating func finish(_ stage: BuildStage) {
        let moment = now()
        stages.append((stage, moment - started))
        started = moment
    }
}
