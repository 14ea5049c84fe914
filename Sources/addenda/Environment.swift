import ArgumentParser
import Schedule

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the process learns from the machine, once, at its edge.
enum Environment {
    /// The moment for which to build: `--at`, else `SOURCE_DATE_EPOCH` (reproducible-builds.org), else now.
    ///
    /// Throws when `SOURCE_DATE_EPOCH` is no number: a build that is meant to be reproducible must not quietly
    /// take the clock instead.
    static func moment(_ given: Moment?) throws(ValidationError) -> Instant {
        if let given { return given.instant }
        guard let epoch = variable("SOURCE_DATE_EPOCH") else {
            return Instant(secondsSinceEpoch: Int64(time(nil)))
        }
        guard let seconds = Int64(epoch) else {
            throw ValidationError(
                "SOURCE_DATE_EPOCH is “\(epoch)”; give the seconds since 1970-01-01T00:00:00Z, or leave it out"
            )
        }
        return Instant(secondsSinceEpoch: seconds)
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
