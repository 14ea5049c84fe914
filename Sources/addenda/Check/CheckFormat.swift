import ArgumentParser

/// Who reads the findings of a check.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
    /// People: findings on standard error, a summary on standard output.
    case text
    /// Machines: one JSON object on standard output.
    case json
    /// Tools that show findings beside code: SARIF 2.1.0 (OASIS) on standard output.
    case sarif
    /// GitHub Actions: workflow commands on standard output, which become annotations.
    case github
}
