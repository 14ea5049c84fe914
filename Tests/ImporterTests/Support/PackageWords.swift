import Testing

@testable import Importer

/// The words of a word processor's document as they stand in its XML; read for the tests, apart from the importer and
/// from pandoc.
enum PackageWords {
    private static let parts = ["word/document.xml", "word/footnotes.xml", "content.xml"]
    /// Tags that part words; all others can stand within one.
    private static let blanks = [
        "w:p", "/w:p", "w:tab", "w:br", "text:p", "/text:p", "text:h", "/text:h", "text:s", "text:tab",
        "text:line-break", "table:table-cell",
    ]

    /// The words of a document in order.
    static func words(of bytes: [UInt8]) throws -> [String] {
        let archive = try #require(ZipDirectory(bytes))
        return parts.compactMap(archive.contents).flatMap { part in
            PageWords.words(of: text(String(decoding: part, as: UTF8.self)))
        }
    }

    private static func text(_ xml: String) -> String {
        var text = ""
        for piece in xml.split(separator: "<").dropFirst() {
            let tag = piece.prefix { !" />".contains($0) || $0 == piece.first }
            if blanks.contains(String(tag)) { text += " " }
            text += piece.drop { $0 != ">" }.dropFirst()
        }
        return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
            .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
    }
}
