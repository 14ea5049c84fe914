import Diagnostics
import Schedule

/// What built files say wrongly: of faults of one kind on one sort of page the first, and how many more there are.
///
/// A theme that leaves the banner out does so on every page and at every moment.
struct TimelineReport: Sendable {
    private struct Kind: Hashable {
        let page: String
        let fault: TimelineFault
    }

    private struct Found {
        let moment: Instant
        let message: String
        var count = 1
    }

    /// The moment for which the site was rendered.
    var moment: Instant
    private var found: [Kind: Found] = [:]
    private var failures: [Diagnostic] = []

    init(moment: Instant) {
        self.moment = moment
    }

    /// Notes what is wrong when something does not hold.
    ///
    /// - Parameter page: the sort of file: `home`, `regio`, `kalender.ics`.
    mutating func expect(
        _ holds: Bool, _ fault: TimelineFault, on page: String, _ message: @autoclosure () -> String
    ) {
        guard !holds else { return }
        let kind = Kind(page: page, fault: fault)
        if found[kind] == nil {
            found[kind] = Found(moment: moment, message: message())
        } else {
            found[kind]?.count += 1
        }
    }

    /// How often something did not hold.
    var faultCount: Int { found.values.reduce(0) { $0 + $1.count } }

    /// Notes why a file could not be rendered.
    mutating func add(_ failure: Diagnostic) {
        failures.append(failure)
    }

    /// Takes over what was found at later moments.
    mutating func append(_ later: TimelineReport) {
        failures += later.failures
        found.merge(later.found) { first, second in
            Found(moment: first.moment, message: first.message, count: first.count + second.count)
        }
    }

    /// The findings, in the order of their moments.
    var findings: [Diagnostic] {
        let page = TimelineRule.explanation
        let sorted = found.sorted {
            ($0.value.moment, $0.key.page, $0.key.fault.rawValue)
                < ($1.value.moment, $1.key.page, $1.key.fault.rawValue)
        }
        return failures
            + sorted.map { kind, found in
                let more = found.count == 1 ? "" : " (and \(found.count - 1) more like it)"
                return Diagnostic(
                    page.severity, page.identifier,
                    "built for \(Self.words(found.moment)), \(found.message)\(more)", help: kind.fault.help)
            }
    }

    /// `2023-06-01 23:59:59`, Belgian time.
    static func words(_ moment: Instant) -> String {
        let civil = Brussels.civil(moment)
        let digits = "\(civil.second)"
        let second = civil.second == 0 ? "" : ":" + (digits.count == 1 ? "0" : "") + digits
        return "\(civil.date) \(civil.time)\(second)"
    }
}
