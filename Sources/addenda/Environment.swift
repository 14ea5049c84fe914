#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif
import ArgumentParser
import Schedule

/// What the process learns from the machine, once, at its edge.
enum Environment {
    /// The moment for which to build: `--at`, else `SOURCE_DATE_EPOCH` (reproducible-builds.org), else now.
    static func moment(_ given: Moment?) -> Instant {
        if let given { return given.instant }
        let fixed = try? sourceDate()
        return fixed ?? Instant(secondsSinceEpoch: Int64(time(nil)))
    }

    /// The moment that `SOURCE_DATE_EPOCH` sets, nil where it is not set; throws when it is no whole number.
    static func sourceDate() throws(ValidationError) -> Instant? {
        guard let text = variable("SOURCE_DATE_EPOCH") else { return nil }
        let isNumber = text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard isNumber, let seconds = Int64(text), seconds <= lastSecond else {
            throw ValidationError(
                "SOURCE_DATE_EPOCH is “\(text)”; give the seconds since 1970 as a whole number, or unset it")
        }
        return Instant(secondsSinceEpoch: seconds)
    }

    /// 9999-12-31T23:59:59Z, the last second that RFC 3339 can write.
    private static let lastSecond: Int64 = 253_402_300_799

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
