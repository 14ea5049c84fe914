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

    /// Prints the outcome of a build that took `duration`; throws when standard output does not take the result.
    func print(_ outcome: BuildOutcome, duration: Duration) throws {
        line.clear()
        switch format {
        case .json:
            try Console.printResult(BuildJSON(outcome, duration: duration).json())
        case .text:
            printFindings(outcome.report)
            if verbosity != .quiet { try printResult(outcome, duration) }
        }
    }

    private func printFindings(_ report: DiagnosticReport) {
        let shown =
            verbosity == .quiet ? report.diagnostics.filter { $0.severity == .error } : report.diagnostics
        Console.standardError.write(shown)
    }

    private func printResult(_ outcome: BuildOutcome, _ duration: Duration) throws {
        switch outcome {
        case .published(let summary, let report):
            let lines = BuildText(summary, report, duration: duration).lines(
                withStages: verbosity == .verbose)
            try Console.printResult(lines.map { $0 + "\n" }.joined())
        case .rejected(let report), .failed(let report):
            Console.standardError.write("\(report.counts); the published site is as it was\n")
        }
    }
}
