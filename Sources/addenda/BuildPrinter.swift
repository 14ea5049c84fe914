import Diagnostics
import SiteBuilder

/// Prints what a build found and did: findings to standard error, the result to standard output.
struct BuildPrinter: Sendable {
    let format: OutputFormat
    let verbosity: Verbosity
    private let line: ProgressLine

    /// Makes a printer.
    init(format: OutputFormat, verbosity: Verbosity) {
        self.format = format
        self.verbosity = verbosity
        line = ProgressLine(on: .standardError, isWanted: format == .text && verbosity != .quiet)
    }

    /// Shows how far the build is.
    func show(_ progress: BuildProgress) {
        line.show(progress)
    }

    /// Prints the outcome of a build that took `duration`; throws ``ExitStatus/systemFailed`` when that fails.
    func print(_ outcome: BuildOutcome, duration: Duration) throws {
        line.clear()
        switch format {
        case .json:
            try write(try BuildJSON(outcome, duration: duration).text(), to: .standardOutput)
        case .text:
            try printFindings(outcome.report)
            if verbosity != .quiet { try printResult(outcome, duration) }
        }
    }

    private func write(_ text: String, to console: Console) throws {
        guard !console.write(text) else { return }
        Console.standardError.write("error: cannot write the output of the command\n")
        throw ExitStatus.systemFailed
    }

    private func printFindings(_ report: DiagnosticReport) throws {
        let shown =
            verbosity == .quiet ? report.diagnostics.filter { $0.severity == .error } : report.diagnostics
        guard !shown.isEmpty else { return }
        let text = DiagnosticText(usesColour: Console.standardError.wantsColour)
        try write(text.text(DiagnosticReport(shown)) + "\n", to: .standardError)
    }

    private func printResult(_ outcome: BuildOutcome, _ duration: Duration) throws {
        switch outcome {
        case .published(let summary, let report):
            let lines = BuildText(summary, report, duration: duration).lines(
                withStages: verbosity == .verbose)
            try write(lines.map { $0 + "\n" }.joined(), to: .standardOutput)
        case .rejected(let report), .failed(let report):
            try write("\(BuildText.counts(report)); the published site is as it was\n", to: .standardError)
        }
    }
}
