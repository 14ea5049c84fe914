import Diagnostics
import Schedule
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
            "\(Self.count(summary.pages, "page")): \(Self.count(summary.written, "file")) written, "
                + "\(summary.unchanged) unchanged, \(summary.removed) removed, in \(Self.seconds(duration))"
        ]
        if summary.drafts > 0 { lines.append("\(Self.count(summary.drafts, "draft")) left out") }
        if !report.diagnostics.isEmpty { lines.append(Self.counts(report)) }
        lines.append(nextChange)
        if withStages {
            lines += summary.stages.map { "  \($0.stage.rawValue): \(Self.seconds($0.duration))" }
        }
        return lines
    }

    /// How many findings there are of each severity: `2 errors, 1 warning`.
    static func counts(_ report: DiagnosticReport) -> String {
        let counts = Diagnostic.Severity.allCases.compactMap { severity in
            let number = report.count(severity)
            return number == 0 ? nil : count(number, severity.rawValue)
        }
        return counts.joined(separator: ", ")
    }

    private var nextChange: String {
        guard let instant = summary.nextChange else { return "the site does not change by itself any more" }
        let civil = Brussels.civil(instant)
        return
            "the site next changes by itself on \(civil.date) at \(civil.time), Belgian time; build it again then"
    }

    private static func count(_ number: Int, _ noun: String) -> String {
        number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
    }

    /// Seconds with two decimals: `0.05 s`.
    private static func seconds(_ duration: Duration) -> String {
        let hundredths = Int((duration / .milliseconds(10)).rounded())
        let fraction = hundredths % 100
        return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction) s"
    }
}
