import Diagnostics
import Foundation
import Testing

@testable import Templates

/// A case of the public Mustache specification.
struct SpecificationCase: Decodable, Sendable, CustomTestStringConvertible {
    /// The folder with the cases, one JSON file per chapter; nil when they are not on this machine.
    static let folder = ProcessInfo.processInfo.environment["ADDENDA_MUSTACHE_SPEC"]

    let name: String
    let data: JSONValue
    let template: String
    let expected: String
    let partials: [String: String]?
    /// The name of the file, without its ending.
    var chapter = ""

    private enum CodingKeys: String, CodingKey {
        case name, data, template, expected, partials
    }

    private struct Chapter: Decodable {
        let tests: [SpecificationCase]
    }

    var testDescription: String { "\(chapter): \(name)" }

    /// The cases of all chapters.
    static func all() throws -> [SpecificationCase] {
        guard let folder else { return [] }
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter {
            $0.hasSuffix(".json")
        }
        return try files.sorted().flatMap { file in
            let data = try Data(contentsOf: URL(filePath: folder).appending(path: file))
            return try JSONDecoder().decode(Chapter.self, from: data).tests.map { test in
                var test = test
                test.chapter = String(file.dropLast(".json".count))
                return test
            }
        }
    }

    /// What the engine prints.
    func rendered(_ strictness: Strictness) throws -> String {
        let sources = (partials ?? [:]).merging(["": template]) { $1 }.map { name, text in
            TemplateSource(name: name, text: SourceText(path: "\(name).mustache", bytes: Array(text.utf8)))
        }
        let shape = ShapeInference(sources).shape(of: data)
        let program = try TemplateLibrary(sources, strictness: strictness).program("", for: shape)
        var output: [UInt8] = []
        var values = TemplateData(data, shape)
        Renderer.run(program, &values, into: &output)
        return String(decoding: output, as: UTF8.self)
    }
}
