import Disk
import Foundation
import Testing

@testable import Importer

/// Documents that are broken, or made to do harm, end in a clear message.
@Suite struct HostileTests {
    private func fault(_ bytes: [UInt8]) throws -> ImportFault {
        let importer = RegionImporter(project: try ProjectFolder(TestFolders.repository.path))
        do {
            let region = try importer.recognise(bytes, name: "x")
            throw Shell.Failure(description: "it was imported as \(region.title)")
        } catch let fault as ImportFault {
            return fault
        }
    }

    private func imported(_ text: String) throws -> ImportedRegion {
        let importer = RegionImporter(project: try ProjectFolder(TestFolders.repository.path))
        return try importer.file(of: importer.recognise(Array(text.utf8), name: "klad/proef.txt"))
    }

    @Test(arguments: ["", "\n\n  \r\n"]) func nothingAtAll(text: String) throws {
        #expect(try fault(Array(text.utf8)).identifier == "import.empty")
    }

    @Test func otherKindsOfFiles() throws {
        #expect(try fault([0x89, 0x50, 0x4E, 0x47, 1, 2, 3]).message == "this is a picture")
        #expect(try fault(Array("{\\rtf1 tekst}".utf8)).message == "this is a document in RTF")
        #expect(
            try fault([0xD0, 0xCF, 0x11, 0xE0, 0]).message.hasPrefix(
                "this is a document of Word 2003 or older"))
        #expect(
            try fault((0...255).map { UInt8($0) } + Array(repeating: 0, count: 5000)).identifier
                == "import.binary")
        #expect(try fault(Array(repeating: 7, count: 500)).identifier == "import.empty")
        #expect(try fault(Array("a\u{1}\u{2}\u{3}\u{4}b".utf8)).identifier == "import.binary")
    }

    @Test func textThatIsNotUTF8() throws {
        let found = try fault(Array("Lokaal addendum\nGemeente Li".utf8) + [0xE8] + Array("ge\n".utf8))
        #expect(found.identifier == "import.encoding")
        #expect(found.diagnostic(file: "x.txt").location?.description == "x.txt:2:1")
    }

    @Test func invisibleSignsAreTakenOutAndListed() throws {
        let region = try imported("Lokaal werkingsgebied: Ge\u{202E}nk\n\nTekst\u{7} met \u{200F}teken.\n")
        #expect(region.title == "Genk")
        #expect(
            region.report.entries(.dropped).map(\.text) == [
                "the invisible sign U+202E", "the invisible sign U+0007", "the invisible sign U+200F",
            ])
        #expect(region.text.contains("Tekst met teken."))
    }

    @Test func aFileOf100MegabytesIsNotRead() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "addenda-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: url) }
        _ = FileManager.default.createFile(atPath: url.path, contents: nil)
        let file = try FileHandle(forWritingTo: url)
        try file.truncate(atOffset: 100 << 20)
        #expect {
            _ = try OutsideFile.read(url.path, limit: RegionImporter.sizeLimit)
        } throws: { error in
            (error as? DiskError)?.diagnostic.message.hasSuffix(
                "is too large: 100 MiB, and at most 32 MiB are allowed") == true
        }
    }

    /// Each says which limit it was, and where.
    @Test(arguments: [
        (String(repeating: "a", count: 15_001), "line 1 has more than 15,000 bytes"),
        (String(repeating: "a\n", count: 5_001), "it has more than 5,000 lines, paragraphs or cells"),
        (
            String(repeating: String(repeating: "a", count: 1_000) + "\n", count: 1_100),
            "it has more than 1 MiB of text"
        ),
        (
            "# Kop\n\n|" + String(repeating: " a |", count: 65),
            "a table has more than 64 columns or 20,000 cells"
        ),
    ])
    func theLimitIsNamed(text: String, reason: String) throws {
        let found = try fault(Array(text.utf8))
        #expect(found.identifier == "import.too-large")
        #expect(found.message.hasSuffix(reason))
    }

    /// pandoc is not asked to read it: it takes seconds and hundreds of MiB for so many cells.
    @Test(.timeLimit(.minutes(1)), arguments: ["docx", "odt"]) func aTableOfManyCells(kind: String) throws {
        let (part, cell) =
            kind == "docx"
            ? ("word/document.xml", "<w:tc><w:p/></w:tc>") : ("content.xml", "<table:table-cell/>")
        let end = kind == "docx" ? "<w:sectPr" : "</office:text>"
        let bytes = try MadeDocument.document(
            kind, markdown: "Alinea.", before: [(part, end, String(repeating: cell, count: 5_001))])
        let found = try fault(bytes)
        #expect(found.message.hasSuffix("it has more than 5,000 lines, paragraphs or cells"))
    }

    /// Whatever a document is, the file that is made of it can be loaded.
    @Test(arguments: [
        (0..<400).map { "a\($0)@x.example" }.joined(separator: "\n"),
        "Contactpersonen\n" + (0..<400).map { "a\($0)@x.example" }.joined(separator: "\n"),
        "Contactpersonen\n\n" + (0..<900).map { "a\($0)@x.example, 014 12 34 56" }.joined(separator: "\n\n"),
        "Lokaal addendum " + String(repeating: "woord ", count: 400),
    ])
    func theFileCanBeLoaded(text: String) throws {
        #expect(try imported(text).errors.map(\.message) == [])
    }

    /// The same limits hold for what other programs read.
    @Test(arguments: ["docx", "odt", "pdf"]) func limitsHoldForEveryFormat(kind: String) throws {
        let words = String(repeating: "woord ", count: 2_600)
        let paragraphs = (0..<5_100).map { "Alinea \($0)." }.joined(separator: "\n\n")
        let text = kind == "pdf" ? paragraphs : words
        let found = try fault(try MadeDocument.document(kind, markdown: text))
        #expect(found.identifier == "import.too-large")
        #expect(found.message.contains(kind == "pdf" ? "5,000 lines" : "15,000 bytes"))
    }

    @Test func longLinesAndManyLines() throws {
        #expect(try fault(Array(String(repeating: "a", count: 30_000).utf8)).identifier == "import.too-large")
        #expect(
            try fault(Array(String(repeating: "a\n", count: 60_000).utf8)).identifier == "import.too-large")
    }

    @Test func anEncryptedPDF() throws {
        let found = try fault(EncryptedPDF.bytes)
        #expect(found.message == "the PDF is protected with a password")
    }

    @Test func aDamagedPDF() throws {
        #expect(try fault(Array("%PDF-1.4\nniets\n%%EOF\n".utf8)).identifier == "import.damaged")
    }

    @Test(arguments: [true, false]) func aZipBomb(isHonest: Bool) throws {
        let found = try fault(try ZipBomb.document(isHonest: isHonest))
        #expect(found.identifier == "import.too-large" || !isHonest && found.identifier == "import.damaged")
    }

    @Test func aDamagedArchive() throws {
        #expect(try fault([0x50, 0x4B, 3, 4, 1, 2, 3]).identifier == "import.damaged")
    }

    @Test func anArchiveOfAnotherKind() throws {
        #expect(
            try fault(try ZipBomb.archive(part: "xl/workbook.xml", text: "<a/>")).identifier
                == "import.format")
    }

    @Test func aWordDocumentThatIsNone() throws {
        let bytes = try ZipBomb.archive(part: "word/document.xml", text: "geen xml")
        #expect(try fault(bytes).identifier == "import.damaged")
    }

    /// Markdown and HTML in a text stay text.
    @Test func textIsNoMarkup() throws {
        let text = """
            Lokaal werkingsgebied: Genk

            <script>alert(1)</script> *a* [b](javascript:x) `c` | d ~~e~~ &amp; --> <!-- review: f -->
            """
        let region = try imported(text)
        #expect(
            region.text.contains(
                "\\<script>alert(1)\\</script> \\*a\\* \\[b\\](javascript:x) \\`c\\` \\| d \\~\\~e\\~\\~ \\&amp; --> \\<!-- review: f -->"
            ))
    }

    /// What would close the front matter or open another key stays a value.
    @Test func valuesCannotBecomeKeys() throws {
        let region = try imported("Lokaal werkingsgebied: Genk: draft #x \"y\" \\z\n")
        #expect(region.text.hasPrefix("---\ntitle: \"Genk: draft #x \\\"y\\\" \\\\z\"\n"))
    }
}
