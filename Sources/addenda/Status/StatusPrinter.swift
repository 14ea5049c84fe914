import Diagnostics

/// Prints where the regions stand: findings to standard error, the result to standard output.
struct StatusPrinter: Sendable {
    let format: OutputFormat

    /// Prints the outcome.
    func print(_ outcome: StatusOutcome) throws {
        switch format {
        case .json: try Console.printResult(StatusJSON(outcome).json())
        case .text: try printText(outcome)
        }
    }

    /// Warnings are left to `build`: they do not change what is said here.
    private func printText(_ outcome: StatusOutcome) throws {
        switch outcome {
        case .read(let status, _):
            let console = Console.standardOutput
            let text = StatusText(status, width: console.width, usesColour: console.wantsColour)
            try Console.printResult(text.lines.map { $0 + "\n" }.joined())
        case .rejected(let findings), .failed(let findings):
            let errors = findings.filter { $0.severity == .error }
            Console.standardError.write(errors)
            Console.standardError.write("\(DiagnosticReport(errors).counts); mend the content first\n")
        }
    }
}
