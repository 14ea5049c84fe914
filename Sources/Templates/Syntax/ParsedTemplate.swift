import Diagnostics

/// A template without errors of syntax.
struct ParsedTemplate: Sendable {
    let name: String
    let source: SourceText
    let nodes: [Node]

    /// Some of its bytes.
    func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> { source.bytes[range] }

    /// A finding about some of its bytes.
    func error(_ identifier: String, at range: Range<Int>, _ message: String, help: String?) -> Diagnostic {
        source.error(identifier, at: range, message, help: help)
    }
}
