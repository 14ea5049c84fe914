import Checks
import Diagnostics

/// The result of a check in words.
struct CheckText {
    private let result: CheckResult

    /// Takes what there is to say.
    init(_ result: CheckResult) {
        self.result = result
    }

    /// The findings that editors accepted, each with its reason.
    ///
    /// ```
    /// Content/regio/genk.md:25:11: accepted: 2023-07-15, for the decision, is a Saturday [date.weekend]
    ///   reason: Zo staat het in het addendum
    /// ```
    func accepted(withExcerpts: Bool) -> String {
        result.accepted.map { accepted in
            var finding = accepted.finding
            finding.help = nil
            if !withExcerpts { finding.excerpt = nil }
            let text = DiagnosticText().text(finding).replacing(
                ": \(finding.severity.rawValue): ", with: ": accepted: ", maxReplacements: 1)
            return text + "  reason: \(PrintableText.line(accepted.reason.unicodeScalars))\n\n"
        }.joined()
    }

    /// How it ended, in one line or two.
    var summary: [String] {
        let counts = [result.report.counts, acceptedCount].filter { !$0.isEmpty }.joined(separator: ", ")
        let drafts = result.drafts == 0 ? "" : " and \(Count.of(result.drafts, "draft"))"
        let proved = result.provedChanges.map {
            ["the site was compared with the schedule just before and just after \(Count.of($0, "change"))"]
        }
        return [
            "\(Count.of(result.regions, "region"))\(drafts) checked: "
                + (counts.isEmpty ? "nothing to mend" : counts)
        ] + (proved ?? [])
    }

    private var acceptedCount: String {
        result.accepted.isEmpty ? "" : "\(result.accepted.count) accepted"
    }

    /// `1.25 s`.
    static func seconds(_ duration: Duration) -> String {
        let hundredths = Int((duration / .milliseconds(10)).rounded())
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest) s"
    }
}
