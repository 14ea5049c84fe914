import Testing

@testable import Diagnostics

@Suite("Reports")
struct DiagnosticReportTests {
    private let source = SourceText(path: "b.md", bytes: Array("one\ntwo\n".utf8))

    private func finding(_ offset: Int, _ message: String, _ severity: Diagnostic.Severity = .error)
        -> Diagnostic
    {
        Diagnostic(severity, "a.b", in: source, at: source.span(atByte: offset), message)
    }

    @Test func sortsByFileAndPlace() {
        let sorted = [
            Diagnostic(.error, "a.b", "about no file"), Diagnostic(.error, "a.b", file: "a.md", "first file"),
            Diagnostic(.error, "a.b", file: "b.md", "second file"), finding(0, "a"), finding(0, "b"),
            finding(2, "a"), finding(4, "a"),
        ]
        #expect(DiagnosticReport(sorted.reversed()).diagnostics == sorted)
    }

    @Test func ordersFindingsThatDifferInLittle() {
        let plain = Diagnostic(.error, "a.b", "no")
        let helpful = Diagnostic(.error, "a.b", "no", help: "yes")
        let mild = Diagnostic(.warning, "a.b", "no")
        #expect(DiagnosticReport([mild, helpful, plain]).diagnostics == [plain, helpful, mild])
    }

    @Test func dropsRepetitions() {
        #expect(DiagnosticReport([finding(0, "a"), finding(0, "a")]).diagnostics.count == 1)
    }

    @Test func countsBySeverity() {
        let report = DiagnosticReport([
            finding(0, "a", .warning), finding(1, "a", .warning), finding(2, "a", .note),
        ])
        #expect(report.count(.warning) == 2)
        #expect(report.count(.note) == 1)
        #expect(!report.hasErrors)
    }

    @Test func turnsWarningsIntoErrorsWhenStrict() {
        let report = DiagnosticReport([finding(0, "a", .warning), finding(0, "a"), finding(2, "b", .note)])
            .strict()
        #expect(report.diagnostics == [finding(0, "a"), finding(2, "b", .note)])
        #expect(report.hasErrors)
    }
}
