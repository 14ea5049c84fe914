/// Tells what a file is by what is in it; its name does not matter.
enum FormatProbe {
    /// The most bytes a document may have: 32 MiB, far more than any addendum with pictures.
    static let sizeLimit = 32 << 20

    /// The format of a document; throws for what is none that can be read, with what to do instead.
    static func format(of bytes: [UInt8]) throws(ImportFault) -> SourceFormat {
        guard bytes.contains(where: { $0 > 0x20 }) else {
            throw ImportFault(
                "import.empty", "the file is empty",
                help: "export the addendum again and look whether it opens")
        }
        if starts(bytes.prefix(1024), anywhere: "%PDF-") { return .pdf }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return try package(bytes) }
        if let name = otherFormat(bytes) {
            throw ImportFault(
                "import.format", "this is \(name)", help: "save it as PDF, DOCX, ODT or plain text in UTF-8")
        }
        return isMarkdown(bytes) ? .markdown : .text
    }

    /// A ZIP archive that word processors make.
    private static func package(_ bytes: [UInt8]) throws(ImportFault) -> SourceFormat {
        guard let archive = ZipDirectory(bytes) else {
            throw ImportFault(
                "import.damaged", "the document is damaged: it ends before its list of parts",
                help: "copy or download the file again")
        }
        try archive.checkSize()
        if archive.has("word/document.xml") { return .docx }
        if archive.has("content.xml"), starts(bytes.prefix(200), anywhere: "opendocument.text") {
            return .odt
        }
        throw ImportFault(
            "import.format", "this is an archive or a document of another kind, not a text",
            help: "save it as PDF, DOCX, ODT or plain text in UTF-8")
    }

    private static func otherFormat(_ bytes: [UInt8]) -> String? {
        let names: [([UInt8], String)] = [
            ([0xD0, 0xCF, 0x11, 0xE0], "a document of Word 2003 or older, or a protected one"),
            (Array("{\\rtf".utf8), "a document in RTF"), ([0x89, 0x50, 0x4E, 0x47], "a picture"),
            ([0xFF, 0xD8, 0xFF], "a picture"), (Array("GIF8".utf8), "a picture"),
            ([0x1F, 0x8B], "a compressed file"), ([0x7F, 0x45, 0x4C, 0x46], "a program"),
        ]
        return names.first { bytes.starts(with: $0.0) }?.1 ?? otherText(bytes)
    }

    /// What is text, and not that of a document, by its first tag.
    private static func otherText(_ bytes: [UInt8]) -> String? {
        let start = withoutMark(bytes).drop { $0 <= 0x20 }.prefix(40)
        let text = String(decoding: start, as: UTF8.self).lowercased()
        let tags = [
            ("<!doctype html", "a web page"), ("<html", "a web page"), ("<!doctype", "a file in XML"),
            ("<?xml", "a file in XML"),
        ]
        return tags.first { text.hasPrefix($0.0) }?.1
    }

    /// The bytes behind the mark of UTF-8 at the front, which some editors write.
    private static func withoutMark(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    }

    /// Text is Markdown when a line of it is a heading as only Markdown has them.
    private static func isMarkdown(_ bytes: [UInt8]) -> Bool {
        var start = withoutMark(bytes).startIndex
        // More text than this is refused anyway.
        while start < min(bytes.count, DocumentLimit.bytes) {
            if isHeading(bytes[start...].prefix(9)) { return true }
            start = (bytes[start...].firstIndex(of: 0x0A) ?? bytes.count) + 1
        }
        return false
    }

    /// One to six `#`, a blank, and something on the same line.
    private static func isHeading(_ line: ArraySlice<UInt8>) -> Bool {
        let marks = line.prefix { $0 == UInt8(ascii: "#") }.count
        let rest = line.dropFirst(marks)
        return (1...6).contains(marks) && rest.first == UInt8(ascii: " ")
            && rest.dropFirst().first ?? 0x0A != 0x0A
    }

    private static func starts(_ bytes: ArraySlice<UInt8>, anywhere text: String) -> Bool {
        bytes.firstRange(of: Array(text.utf8)) != nil
    }
}
