import ArgumentParser
import Schedule

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif
import ArgumentParser
import Schedule

/// What the process learns from the machine, once, at its edge.
enum Environment {
    /// The moment that a command takes for now when it is given none: `SOURCE_DATE_EPOCH`
    /// (reproducible-builds.org), else what the clock says.
    ///
    /// Throws when the variable holds no number, since a clock in its place would not be what was asked for.
    static func moment() throws -> Instant {
        try givenMoment() ?? now()
    }

    /// What the clock says.
    static func now() -> Instant { Instant(secondsSinceEpoch: Int64(time(nil))) }

    /// The moment in `SOURCE_DATE_EPOCH`; nil when it is not set.
    static func givenMoment() throws -> Instant? {
        guard let epoch = variable("SOURCE_DATE_EPOCH"), !epoch.isEmpty else { return nil }
        guard let seconds = Int64(epoch) else {
            throw ValidationError(
                "SOURCE_DATE_EPOCH is \(epoch.debugDescription); give it seconds since 1970, as 1685448000, or unset it"
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

    /// A word that tells this run of a command from others: `1x8k2p0c`.
    static func runName() -> String {
        String(UInt64.random(in: .min ... .max), radix: 36)
    }

    /// What the clock says, in seconds since 1970; never another moment that is taken for now.
    static func clockSeconds() -> Int64 { Int64(time(nil)) }

    /// The folder for what can be made anew (XDG Base Directory Specification); nil when there is no home.
    static var cacheFolder: String? {
        if let folder = variable("XDG_CACHE_HOME"), folder.hasPrefix("/") { return folder }
        return variable("HOME").flatMap { $0.isEmpty ? nil : $0 + "/.cache" }
    }

    private static func variable(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }
}
