import Checks
import Diagnostics
import Disk

/// Finds where links to other sites stand in the texts.
struct LinkPlaces {
    let project: ProjectFolder

    /// The most bytes of a text, as for a build.
    private static let limit = 1 << 20

    /// Where the address first stands in the file of the page; nil when it stands in no file, as one of a template.
    func place(of link: ExternalLink) -> (source: SourceText, span: SourceSpan)? {
        guard let path = Self.file(of: link.page),
            // A link without a place is told all the same.
            let bytes = try? project.read(path, limit: Self.limit)
        else { return nil }
        let url = Array(link.url.utf8)
        var line = 1
        for text in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if let start = Self.start(of: url, in: text) {
                let column =
                    String(decoding: text[text.startIndex..<start], as: UTF8.self).unicodeScalars.count + 1
                let span = SourceSpan(line: line, column: column, length: link.url.unicodeScalars.count)
                return (SourceText(path: path, bytes: bytes), span)
            }
            line += 1
        }
        return nil
    }

    private static func start(of url: [UInt8], in line: ArraySlice<UInt8>) -> Int? {
        guard line.count >= url.count else { return nil }
        return (line.startIndex...line.endIndex - url.count).first { line[$0...].starts(with: url) }
    }

    /// `Content/regio/genk.md` for `regio/genk/index.html`.
    private static func file(of page: String) -> String? {
        let parts = page.split(separator: "/").dropLast().map(String.init)
        switch parts.count {
        case 0: return "Content/programma.md"
        case 1: return "Content/pagina/\(parts[0]).md"
        case 2: return "Content/\(parts[0])/\(parts[1]).md"
        default: return nil
        }
    }
}
