import Diagnostics

extension DiagnosticReport {
    /// How many findings there are of each severity: `2 errors, 1 warning`.
    var counts: String {
        let counts = Diagnostic.Severity.allCases.compactMap { severity in
            let number = count(severity)
            return number == 0 ? nil : Count.of(number, severity.rawValue)
        }
        return counts.joined(separator: ", ")
    }
}
