/// Reads a text in UTF-8.
enum TextReader {
    /// The most lines and the longest line that a document may have; both far beyond any addendum.
    static let lineLimit = 5_000
    static let lengthLimit = 15_000
    /// The most bytes of text together: as many as the file of a region may have.
    static let sizeLimit = 1 << 20

    /// The lines of a text.
    static func read(_ bytes: [UInt8], as format: SourceFormat) throws(ImportFault) -> SourceDocument {
        let text = try decoded(bytes)
        guard text.utf8.count <= sizeLimit || isBlank(text) else { throw tooLarge(line: nil) }
        var removals: [InvisibleSigns.Removal] = []
        var lines: [SourceLine] = []
        var number = 0
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isLineEnd) {
            number += 1
            try check(line, number)
            // A form feed ends a page; the line behind it is a new one.
            for (index, part) in line.split(separator: "\u{C}", omittingEmptySubsequences: false).enumerated()
            {
                let place = SourcePlace(line: number)
                if index > 0 { lines.append(SourceLine(place: place, text: "")) }
                lines.append(
                    SourceLine(place: place, text: InvisibleSigns.cleaned(part, at: place, &removals)))
            }
        }
        guard removals.count < 4 || removals.count * 20 <= text.unicodeScalars.count else { throw binary }
        return SourceDocument(format: format, lines: lines, removals: removals)
    }

    static var binary: ImportFault {
        ImportFault(
            "import.binary", "this is no text: it is full of control characters",
            help: "save the addendum as PDF, DOCX, ODT or plain text in UTF-8")
    }

    private static func check(_ line: Substring, _ number: Int) throws(ImportFault) {
        guard number <= lineLimit, line.utf8.count <= lengthLimit else {
            throw tooLarge(line: number)
        }
    }

    private static func tooLarge(line: Int?) -> ImportFault {
        ImportFault(
            "import.too-large", "the text is far longer than any addendum",
            help: "keep the pages of the addendum only", line: line)
    }

    /// Whether there is nothing to read: that is said in other words.
    private static func isBlank(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 == UInt8(ascii: " ") || (0x09...0x0D).contains($0) }
    }

    /// The text; UTF-16 is taken too when it says that it is.
    private static func decoded(_ bytes: [UInt8]) throws(ImportFault) -> String {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes) }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        guard !body.prefix(4096).contains(0) else { throw binary }
        guard let text = String(validating: body, as: UTF8.self) else {
            throw ImportFault(
                "import.encoding", "the text is not in UTF-8",
                help: "open it in an editor and save it with the encoding UTF-8", line: firstFaultyLine(body))
        }
        return text
    }

    private static func utf16(_ bytes: [UInt8]) -> String {
        let isLittle = bytes[0] == 0xFF
        let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return isLittle ? second << 8 | first : first << 8 | second
        }
        return String(decoding: units, as: UTF16.self)
    }

    private static func firstFaultyLine(_ bytes: ArraySlice<UInt8>) -> Int {
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        let faulty = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
        return (faulty ?? 0) + 1
    }
}

extension Character {
    /// LF, CR or CRLF.
    fileprivate var isLineEnd: Bool { self == "\n" || self == "\r\n" || self == "\r" }
}
