import Content
import Disk
import Foundation
import Testing

@testable import Importer

/// One of the published addenda and the facts in it. Its text is read from the folder of `ADDENDA_SEEDS`.
struct SeedDocument: CustomTestStringConvertible, Sendable {
    /// The name of its file without its ending.
    let name: String

    /// All whose facts are known.
    static let all = TestFolders.names(in: TestFolders.tests.appending(path: "Seeds"), ending: ".json")
        .map { SeedDocument(name: String($0.dropLast(".json".count))) }

    var testDescription: String { name }

    /// The facts that are in it.
    func expected() throws -> ExpectedFacts {
        let url = TestFolders.tests.appending(path: "Seeds/\(name).json")
        return try JSONDecoder().decode(ExpectedFacts.self, from: Data(contentsOf: url))
    }

    /// Its text.
    func text() throws -> String {
        let folder = try #require(TestFolders.seeds)
        return try String(contentsOf: folder.appending(path: "\(name).txt"), encoding: .utf8)
    }

    /// What is recognised in it.
    func recognised() throws -> RecognisedRegion {
        try Self.importer().recognise(Array(text().utf8), name: "\(name).txt")
    }

    /// All of them imported together, as on the command line.
    static func imported() throws -> [ImportedRegion] {
        let regions = try all.map { try $0.recognised() }
        let importer = try importer()
        return try regions.map { try importer.file(of: $0, beside: regions) }
    }

    private static func importer() throws -> RegionImporter {
        RegionImporter(project: try ProjectFolder(TestFolders.repository.path))
    }
}
