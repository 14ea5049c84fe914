import Diagnostics
import SiteBuilder

/// The result of a build in words.
struct BuildText {
    private let summary: BuildSummary
    private let report: DiagnosticReport
    private let duration: Duration

    /// Takes what there is to say.
    init(_ summary: BuildSummary, _ report: DiagnosticReport, duration: Duration) {
        self.summary = summary
        self.report = report
        self.duration = duration
    }

    /// The result, most important first.
    func lines(withStages: Bool) -> [String] {
        var lines = [
            "\(Count.of(summary.pages, "page")): \(Count.of(summary.written, "file")) written, "
                + "\(summary.unchanged) unchanged, \(summary.removed) removed, in \(Self.seconds(duration))"
        ]
        if summary.drafts > 0 { lines.append("\(Count.of(summary.drafts, "draft")) left out") }
        if !report.diagnostics.isEmpty { lines.append(report.counts) }
        lines.append(RebuildText.line(summary.nextChange))
        if withStages {
            lines += summary.stages.map { "  \($0.stage.rawValue): \(Self.seconds($0.duration))" }
        }
        return lines
    }

    /// Seconds with two decimals: `0.05 s`.
    private static func seconds(_ duration: Duration) -> String {
        let hundredths = Int((duration / .milliseconds(10)).rounded())
        let fraction = hundredths % 100
        return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction) s"
    }
}
