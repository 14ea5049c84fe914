import Diagnostics
import Schedule
import SiteBuilder

/// The outcome of a build as one JSON object for machines; its keys are part of the command's contract.
struct BuildJSON: Encodable {
    private let status: String
    private let pages: Int?
    private let files: Int?
    private let written: Int?
    private let unchanged: Int?
    private let removed: Int?
    private let drafts: Int?
    /// The instant at which a new build would give another site (RFC 3339, UTC).
    private let nextChange: String?
    private let seconds: Double
    /// Seconds by name of the stage.
    private let stages: [String: Double]
    private let diagnostics: [Diagnostic]

    /// Takes what there is to say.
    init(_ outcome: BuildOutcome, duration: Duration) {
        let summary = outcome.summary
        status = outcome.name
        pages = summary?.pages
        files = summary?.files
        written = summary?.written
        unchanged = summary?.unchanged
        removed = summary?.removed
        drafts = summary?.drafts
        nextChange = summary?.nextChange?.iso
        seconds = Self.seconds(duration)
        stages = Dictionary(
            (summary?.stages ?? []).map { ($0.stage.rawValue, Self.seconds($0.duration)) },
            uniquingKeysWith: +)
        diagnostics = outcome.report.diagnostics
    }

    /// Seconds, rounded to a microsecond.
    private static func seconds(_ duration: Duration) -> Double {
        (duration / .microseconds(1)).rounded() / 1_000_000
    }
}

extension BuildOutcome {
    /// What the build did; nil when it did not publish.
    fileprivate var summary: BuildSummary? {
        guard case .published(let summary, _) = self else { return nil }
        return summary
    }

    fileprivate var name: String {
        switch self {
        case .published: "published"
        case .rejected: "rejected"
        case .failed: "failed"
        }
    }
}
