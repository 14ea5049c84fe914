import Foundation
import SiteBuilder
import Testing

@testable import Importer

/// Nothing of a document is lost on the way to the page.
@Suite struct WordTests {
    /// Of text and Markdown the words stay in order; of columns they may come cell by cell.
    @Test(arguments: TestDocument.all)
    func theFileHasEveryWordOfTheDocument(_ document: TestDocument) throws {
        let read = try RecognisedDocument.named(document.name)
        let lines = read.region.document.lines.map(\.text)
        let wanted = PageWords.words(ofLines: lines).filter { $0 != "o" }
        let body = BodyWords.words(of: read.imported)
        if read.region.blocks.contains(where: { $0.kind == .table }) {
            #expect(WordCount.missing(wanted, in: body) == [])
        } else {
            #expect(PageWords.missing(wanted, in: body) == [])
        }
    }

    /// What the readers give is not asked: the words are those of the document's own XML.
    @Test(
        arguments: TestDocument.all.filter { document in
            [".docx.md", ".odt.md"].contains { document.name.hasSuffix($0) }
        })
    func theFileHasEveryWordOfThePackage(_ document: TestDocument) throws {
        let read = try RecognisedDocument.named(document.name)
        let wanted = try PackageWords.words(of: read.bytes)
        let dropped = read.region.document.dropped.flatMap { PageWords.words(of: $0.text) }
        #expect(wanted.count > 50)
        #expect(WordCount.missing(wanted, in: BodyWords.words(of: read.imported) + dropped) == [])
    }

    /// Nothing is dropped that is not listed, and nothing is made up.
    @Test(arguments: TestDocument.all.filter { $0.name.hasSuffix(".txt") })
    func theFileHasNoOtherWords(_ document: TestDocument) throws {
        let read = try RecognisedDocument.named(document.name)
        let dropped = Set(read.imported.report.entries(.dropped).compactMap(\.source?.line))
        let lines = try document.text().split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            .filter { !dropped.contains($0.offset + 1) }.map { String($0.element) }
        let wanted = PageWords.words(ofLines: lines).filter { $0 != "o" }.joined().replacing("-", with: "")
        let body = BodyWords.words(of: read.imported).joined()
        // Letters in another order stand in a table, whose cells the page has one behind the other.
        if read.region.blocks.contains(where: { $0.kind == .table }) {
            #expect(wanted.sorted() == body.sorted())
        } else {
            #expect(wanted == body)
        }
    }

    /// What pdftotext reads in its other way has the same words.
    @Test(arguments: TestDocument.all.filter { $0.name.hasSuffix(".pdf.md") })
    func noWordOfAPDFIsLost(_ document: TestDocument) throws {
        let read = try RecognisedDocument.named(document.name)
        let letters = { (words: [String]) in words.joined().replacing("-", with: "").sorted() }
        let all = read.region.document.lines + read.region.document.dropped
        #expect(
            letters(all.flatMap { Words.strings(of: $0.text) })
                == letters(
                    try PDFReader.words(read.bytes, ToolRun()).joined().flatMap { Words.strings(of: $0.text) }
                ))
    }

    @Test func pagesHaveEveryWordInOrder() async throws {
        let documents = try TestDocument.all.map { try RecognisedDocument.named($0.name) }
        let complete = documents.filter { !$0.imported.text.contains("\ndraft: true\n") }
        #expect(complete.count >= 24)
        let site = try await ImportedSite(documents.map(\.imported))
        guard case .published = site.outcome else {
            Issue.record("the site is not built: \(site.outcome)")
            return
        }
        // Where a link leads shows on no page.
        for document in complete where !document.imported.text.contains("](") {
            let page = PageWords.words(ofHTML: try #require(site.pages["\(document.imported.slug)"]))
            let body = BodyWords.words(of: document.imported).filter { Int($0) == nil }
            #expect(PageWords.missing(body, in: page) == [], "\(document.document.name)")
        }
    }
}
