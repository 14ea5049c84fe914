/// Reads a text in UTF-8.
enum TextReader {
    /// The lines of a text. What is too large is refused before it is taken apart.
    static func read(_ bytes: [UInt8], as format: SourceFormat) throws(ImportFault) -> SourceDocument {
        let text = try decoded(bytes)
        var removals: [InvisibleSigns.Removal] = []
        var lines: [SourceLine] = []
        var number = 0
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isLineEnd) {
            number += 1
            let place = SourcePlace(line: number)
            for part in LineBreaks.parts(of: line) {
                lines.append(
                    SourceLine(place: place, text: InvisibleSigns.cleaned(part, at: place, &removals)))
            }
            guard lines.count <= DocumentLimit.lines else { throw DocumentLimit.tooManyLines(place) }
        }
        guard removals.count < 4 || removals.count * 20 <= text.unicodeScalars.count else { throw binary }
        return SourceDocument(format: format, lines: lines, removals: removals)
    }

    static var binary: ImportFault {
        ImportFault(
            "import.binary", "this is no text: it is full of control characters",
            help: "save the addendum as PDF, DOCX, ODT or plain text in UTF-8")
    }

    /// The text; UTF-16 is taken too when it says that it is.
    private static func decoded(_ bytes: [UInt8]) throws(ImportFault) -> String {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            guard bytes.count <= 2 * DocumentLimit.bytes + 2 else { throw DocumentLimit.tooMuchText(nil) }
            return utf16(bytes)
        }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        guard !body.prefix(4096).contains(0) else { throw binary }
        guard body.count <= DocumentLimit.bytes else { throw DocumentLimit.tooMuchText(nil) }
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
