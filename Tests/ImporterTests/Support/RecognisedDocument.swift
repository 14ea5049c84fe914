import Content
import Disk
import Foundation

@testable import Importer

/// A document of the tests with what came out of it. Each is made and read once.
struct RecognisedDocument: Sendable {
    let document: TestDocument
    let bytes: [UInt8]
    let region: RecognisedRegion
    let imported: ImportedRegion

    /// Reads a document.
    init(_ document: TestDocument) throws {
        self.document = document
        bytes = try document.bytes()
        let importer = RegionImporter(project: try ProjectFolder(TestFolders.repository.path))
        region = try importer.recognise(bytes, name: document.name)
        imported = try importer.file(of: region)
    }

    /// All of them; the error of one that cannot be read.
    static let all: [String: Result<RecognisedDocument, any Error>] = Dictionary(
        uniqueKeysWithValues: TestDocument.all.map { document in
            (document.name, Result { try RecognisedDocument(document) })
        })

    /// One of them.
    static func named(_ name: String) throws -> RecognisedDocument {
        guard let result = all[name] else { throw Shell.Failure(description: "there is no \(name)") }
        return try result.get()
    }
}
