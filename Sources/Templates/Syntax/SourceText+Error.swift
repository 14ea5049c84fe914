import Diagnostics

extension SourceText {
    /// A finding about some bytes of a template.
    func error(_ identifier: String, at range: Range<Int>, _ message: String, help: String?) -> Diagnostic {
        let span = span(atByte: range.lowerBound, byteCount: range.count)
        return Diagnostic(.error, identifier, in: self, at: span, message, help: help)
    }
}
