import Foundation
import Testing

@testable import Diagnostics

@Suite("Diagnostics for machines")
struct DiagnosticJSONTests {
    private let writer = DiagnosticJSON()

    @Test func writesAllKeysInOrder() {
        let source = SourceText(path: "Content/é.md", bytes: Array("a: \"1\"\n".utf8))
        let report = DiagnosticReport([
            Diagnostic(
                .error, "date.invalid", in: source, at: source.span(atByte: 3, byteCount: 3),
                "\"1\" is no date",
                help: "write 2023-06-30"),
            Diagnostic(.warning, "project.empty", "there are no regions"),
        ])
        #expect(
            writer.text(report) == #"""
                [
                  {"severity":"warning","identifier":"project.empty","file":null,"line":null,"column":null,"endColumn":null,"message":"there are no regions","help":null,"excerpt":null},
                  {"severity":"error","identifier":"date.invalid","file":"Content/é.md","line":1,"column":4,"endColumn":7,"message":"\"1\" is no date","help":"write 2023-06-30","excerpt":"a: \"1\""}
                ]

                """#)
    }

    @Test func writesAnEmptyArray() {
        #expect(writer.text(DiagnosticReport([])) == "[]\n")
    }

    @Test func escapesWhatJSONCannotHold() throws {
        let message =
            "back\\slash, tab\t, line\r\n, bell\u{7}, escape\u{1B}, nul\u{0}, delete\u{7F}, 👍, \u{2028}"
        let text = writer.text(DiagnosticReport([Diagnostic(.error, "a.b", message)]))
        #expect(
            text.contains(#""message":"back\\slash, tab\t, line\r\n, bell\u0007, escape\u001b, nul\u0000"#))
        let objects = try #require(
            try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: any Sendable]])
        #expect(objects.first?["message"] as? String == message)
    }
}
