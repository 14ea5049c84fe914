#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif
import Schedule

/// What the process learns from the machine, once, at its edge.
enum Environment {
    /// The moment for which to build: `--at`, else `SOURCE_DATE_EPOCH` (reproducible-builds.org), else now.
    static func moment(_ given: Moment?) -> Instant {
        if let given { return given.instant }
        if let epoch = variable("SOURCE_DATE_EPOCH").flatMap(Int64.init) {
            return Instant(secondsSinceEpoch: epoch)
        }
        return Instant(secondsSinceEpoch: Int64(time(nil)))
    }

    /// Tells the time since it was made, which does not go back when the machine's clock is set.
    static func stopwatch() -> @Sendable () -> Duration {
        let start = ContinuousClock.now
        return { start.duration(to: .now) }
    }

    /// How many cores there are to work with.
    static var coreCount: Int {
        max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    }

    private static func variable(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }
}
