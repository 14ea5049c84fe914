import Diagnostics

/// What is wrong with texts, by the file that they stand in.
struct TextFindings: Sendable {
    private var byFile: [String: [Diagnostic]] = [:]

    /// All of it, in no order.
    var all: [Diagnostic] { byFile.values.flatMap(\.self) }

    /// Takes what was found in one file.
    mutating func replace(_ findings: [Diagnostic], of path: String) {
        byFile[path] = findings.isEmpty ? nil : findings
    }

    /// Drops what was found in a file that is no text any more.
    mutating func forget(_ path: String) {
        byFile[path] = nil
    }

    /// Takes what was found in all files.
    mutating func replaceAll(_ findings: [Diagnostic]) {
        byFile = Dictionary(grouping: findings) { $0.location?.file ?? "" }
    }
}
