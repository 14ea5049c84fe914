import Checks
import Diagnostics
import SiteBuilder

/// Prints what a check found.
struct CheckPrinter: Sendable {
    let format: CheckFormat
    let verbosity: Verbosity
    private let line: ProgressLine

    /// Makes a printer.
    init(format: CheckFormat, verbosity: Verbosity) {
        self.format = format
        self.verbosity = verbosity
        line = ProgressLine(on: .standardError, isWanted: format == .text && verbosity != .quiet)
    }

    /// Shows how far the check is.
    func show(_ progress: BuildProgress) {
        line.show(progress)
    }

    /// Prints the outcome of a check that took `duration`; throws when standard output does not take it.
    func print(_ outcome: CheckOutcome, duration: Duration) throws {
        line.clear()
        switch format {
        case .text: try printText(outcome, duration)
        case .json: try Console.printResult(CheckJSON(outcome).json())
        case .sarif: try Console.printResult(Sarif(outcome).json())
        case .github: try Console.printResult(GitHubAnnotations.text(outcome))
        }
    }

    private func printText(_ outcome: CheckOutcome, _ duration: Duration) throws {
        guard case .checked(let result) = outcome else {
            return Console.standardError.write(outcome.report.diagnostics)
        }
        let findings = result.report.diagnostics
        Console.standardError.write(
            verbosity == .quiet ? findings.filter { $0.severity == .error } : findings)
        guard verbosity != .quiet else { return }
        let text = CheckText(result)
        Console.standardError.write(text.accepted(withExcerpts: verbosity == .verbose))
        let time = verbosity == .verbose ? ["checked in \(CheckText.seconds(duration))"] : []
        try Console.printResult((text.summary + time).map { $0 + "\n" }.joined())
    }
}
