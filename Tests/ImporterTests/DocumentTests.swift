import Content
import Foundation
import Testing

@testable import Importer

/// What is recognised in documents of every kind, against the facts that are in them.
@Suite struct DocumentTests {
    @Test func thereAreEnoughDocumentsOfEveryKind() throws {
        #expect(TestDocument.all.count >= 25)
        let formats = try Set(
            TestDocument.all.map { try RecognisedDocument.named($0.name).imported.report.format })
        #expect(formats == Set(SourceFormat.allCases))
    }

    @Test(arguments: TestDocument.all)
    func everyFactIsFoundAndNoOther(_ document: TestDocument) throws {
        let expected = FactPair.pairs(try document.expected())
        let found = FactPair.pairs(try RecognisedDocument.named(document.name).region.facts)
        #expect(expected.subtracting(found).sorted() == [])
        #expect(found.subtracting(expected).sorted() == [])
    }

    @Test(arguments: TestDocument.all)
    func whatIsUnsureIsAsked(_ document: TestDocument) throws {
        let imported = try RecognisedDocument.named(document.name).imported
        let asked = (imported.report.entries(.assumed) + imported.report.entries(.unsure)).map(\.text)
        for question in try document.expected().questions {
            #expect(asked.contains { $0.contains(question) }, "\(question)")
        }
    }

    /// Every question stands in the file, at the line that the report names.
    @Test(arguments: TestDocument.all)
    func questionsStandInTheFile(_ document: TestDocument) throws {
        let imported = try RecognisedDocument.named(document.name).imported
        let comments = ReviewComment.all(in: SourceFile.text(imported))
        let asked = imported.report.entries(.assumed) + imported.report.entries(.unsure)
        #expect(Set(comments.map(\.span.line)) == Set(asked.compactMap(\.target)))
        #expect(comments.count == asked.count)
    }

    /// The line of each fact holds its value.
    @Test(arguments: TestDocument.all)
    func factsStandAtTheLinesOfTheReport(_ document: TestDocument) throws {
        let imported = try RecognisedDocument.named(document.name).imported
        let lines = imported.text.split(separator: "\n", omittingEmptySubsequences: false)
        for entry in imported.report.entries(.found) {
            let line = lines[try #require(entry.target) - 1]
            let word = try #require(entry.text.isEmpty ? "[]" : Words.strings(of: entry.text).first)
            #expect(line.contains(word), "\(entry.field): \(line)")
        }
    }

    /// The same document always gives the same file.
    @Test func importsAreRepeatable() throws {
        let first = try RecognisedDocument.named("01-rupelbocht.txt")
        #expect(try RecognisedDocument(first.document).imported.text == first.imported.text)
    }
}
