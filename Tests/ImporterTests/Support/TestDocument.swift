import Foundation
import Testing

/// A document of the tests: `04-kempenrand.txt`, or `12-zennedal.docx.md`, which becomes a real DOCX first.
struct TestDocument: CustomTestStringConvertible, Sendable {
    /// The name of its file.
    let name: String

    /// All documents.
    static let all =
        TestFolders.names(in: TestFolders.documents, ending: ".txt").map(TestDocument.init)
        + TestFolders.names(in: TestFolders.documents, ending: ".md").map(TestDocument.init)

    var testDescription: String { name }

    private var url: URL { TestFolders.documents.appending(path: name) }
    private var stem: String { String(name.prefix { $0 != "." }) }

    /// The facts that are in it.
    func expected() throws -> ExpectedFacts {
        let url = TestFolders.documents.appending(path: "\(stem).json")
        return try JSONDecoder().decode(ExpectedFacts.self, from: Data(contentsOf: url))
    }

    /// Its text as it was written.
    func text() throws -> String { try String(contentsOf: url, encoding: .utf8) }

    /// The document in the format that its name asks for.
    func bytes() throws -> [UInt8] {
        guard name.hasSuffix(".md"), name.split(separator: ".").count == 3 else {
            return Array(try Data(contentsOf: url))
        }
        let folder = FileManager.default.temporaryDirectory.appending(path: "addenda-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let kind = String(name.split(separator: ".")[1])
        let target = folder.appending(path: "addendum.\(kind)")
        if kind == "pdf" {
            try printPDF(in: folder, to: target)
        } else {
            try Shell.run(
                "/usr/bin/pandoc", ["--from", "markdown", "--to", kind, "--output", target.path, url.path])
        }
        return Array(try Data(contentsOf: target))
    }

    /// A PDF as a browser prints it, with what stands at the top and the foot of every page.
    private func printPDF(in folder: URL, to target: URL) throws {
        let body = folder.appending(path: "body.html")
        try Shell.run(
            "/usr/bin/pandoc", ["--from", "markdown", "--to", "html", "--output", body.path, url.path])
        let page = folder.appending(path: "page.html")
        let html = "<!DOCTYPE html><html lang=\"nl\"><meta charset=\"utf-8\"><style>\(Self.style)</style>"
        try (html + String(contentsOf: body, encoding: .utf8)).write(
            to: page, atomically: true, encoding: .utf8)
        let chromium = ProcessInfo.processInfo.environment["ADDENDA_CHROMIUM"] ?? "/usr/bin/chromium"
        try Shell.run(
            chromium,
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                "--disable-dev-shm-usage",
                "--user-data-dir=\(folder.path)/profile", "--print-to-pdf=\(target.path)", page.path,
            ])
    }

    private static let style = """
        @page { size: A4; margin: 2.5cm 2.2cm }
        body { font: 11pt 'Liberation Sans', sans-serif; line-height: 1.4 }
        .kop { position: fixed; top: -1.6cm; font-size: 9pt } .voet { position: fixed; bottom: -1.6cm; font-size: 9pt }
        .breek { break-after: page } table { border-collapse: collapse; width: 100% }
        td, th { width: 50%; text-align: left; vertical-align: top; padding: 4pt 10pt }
        """
}
