import Foundation
import Testing

@testable import Diagnostics

@Suite("Diagnostics for machines")
struct DiagnosticEncodingTests {
    private func json(_ diagnostic: Diagnostic) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(diagnostic), as: UTF8.self)
    }

    @Test func saysWhereItIs() throws {
        let source = SourceText(path: "Content/é.md", bytes: Array("a: \"1\"\n".utf8))
        let span = source.span(atByte: 3, byteCount: 3)
        let finding = Diagnostic(
            .error, "date.invalid", in: source, at: span, "\"1\" is no date", help: "write 2023-06-30")
        #expect(
            try json(finding) == #"""
                {"column":4,"endColumn":7,"excerpt":"a: \"1\"","file":"Content/é.md","help":"write 2023-06-30",\#
                "identifier":"date.invalid","line":1,"message":"\"1\" is no date","severity":"error"}
                """#)
    }

    @Test func hasEveryKeyEvenWithoutAPlace() throws {
        #expect(
            try json(Diagnostic(.warning, "region.missing", "there is no region")) == #"""
                {"column":null,"endColumn":null,"excerpt":null,"file":null,"help":null,\#
                "identifier":"region.missing","line":null,"message":"there is no region","severity":"warning"}
                """#)
    }
}
