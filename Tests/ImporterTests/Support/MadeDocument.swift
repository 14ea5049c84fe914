import Foundation

/// Documents that pandoc, python3 and Chromium make for one test.
enum MadeDocument {
    /// A document of Markdown.
    static func document(_ kind: String, markdown: String) throws -> [UInt8] {
        try inFolder { folder in
            let source = folder.appending(path: "bron.md")
            let target = folder.appending(path: "addendum.\(kind)")
            try markdown.write(to: source, atomically: true, encoding: .utf8)
            guard kind == "pdf" else {
                try Shell.run(
                    "/usr/bin/pandoc",
                    ["--from", "markdown", "--to", kind, "--output", target.path, source.path])
                return Array(try Data(contentsOf: target))
            }
            let body = folder.appending(path: "body.html")
            try Shell.run("/usr/bin/pandoc", ["--from", "markdown", "--output", body.path, source.path])
            return try pdf(html: String(contentsOf: body, encoding: .utf8), in: folder)
        }
    }

    /// A document of HTML.
    static func document(_ kind: String, html: String) throws -> [UInt8] {
        try inFolder { folder in
            let source = folder.appending(path: "bron.html")
            let target = folder.appending(path: "bron.\(kind)")
            try "<!DOCTYPE html><meta charset=\"utf-8\">\(html)".write(
                to: source, atomically: true, encoding: .utf8)
            try Shell.run(
                "/usr/bin/pandoc", ["--from", "html", "--to", kind, "--output", target.path, source.path])
            return Array(try Data(contentsOf: target))
        }
    }

    /// A PDF as a browser prints a page.
    static func pdf(html: String, style: String = "") throws -> [UInt8] {
        try inFolder { try pdf(html: "<style>\(style)</style>" + html, in: $0) }
    }

    /// A document whose parts are changed: for each name, a text and what stands before it from then on; without a
    /// text, the part is new.
    static func document(
        _ kind: String, markdown: String, before: [(part: String, text: String, addition: String)]
    ) throws -> [UInt8] {
        let bytes = try document(kind, markdown: markdown)
        return try inFolder { folder in
            let url = folder.appending(path: "addendum")
            try Data(bytes).write(to: url)
            let changes = try JSONEncoder().encode(before.map { [$0.part, $0.text, $0.addition] })
            try Shell.run(
                "/usr/bin/python3", ["-c", script, url.path, String(decoding: changes, as: UTF8.self)])
            return Array(try Data(contentsOf: url))
        }
    }

    private static let script = """
        import json, sys, zipfile
        with zipfile.ZipFile(sys.argv[1]) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
        for name, text, addition in json.loads(sys.argv[2]):
            part = parts.get(name, b"").decode()
            assert text in part, text
            place = part.index(text) if text else 0
            parts[name] = (part[:place] + addition + part[place:]).encode()
        with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as archive:
            for name, part in parts.items():
                archive.writestr(name, part, zipfile.ZIP_STORED if name == "mimetype" else None)
        """

    private static func pdf(html: String, in folder: URL) throws -> [UInt8] {
        let page = folder.appending(path: "page.html")
        let target = folder.appending(path: "addendum.pdf")
        let head = """
            <!DOCTYPE html><html lang="nl"><meta charset="utf-8"><style>
            @page { size: A4; margin: 2.5cm 2.2cm } body { font: 11pt 'Liberation Sans', sans-serif; line-height: 1.4 }
            .breek { break-after: page } table { border-collapse: collapse; width: 100% }
            td, th { text-align: left; vertical-align: top; padding: 4pt 10pt }
            </style>
            """
        try (head + html).write(to: page, atomically: true, encoding: .utf8)
        let chromium = ProcessInfo.processInfo.environment["ADDENDA_CHROMIUM"] ?? "/usr/bin/chromium"
        try Shell.run(
            chromium,
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                "--disable-dev-shm-usage",
                "--user-data-dir=\(folder.path)/profile", "--print-to-pdf=\(target.path)", page.path,
            ])
        return Array(try Data(contentsOf: target))
    }

    private static func inFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "addenda-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder)
    }
}
