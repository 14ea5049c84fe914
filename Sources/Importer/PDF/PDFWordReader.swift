/// Reads what `pdftotext -bbox` prints: each page with its words and their boxes.
///
/// ```xml
/// <page width="595" height="842">
///   <word xMin="68.2" yMin="88.8" xMax="137.9" yMax="113.4">Lokaal</word>
/// ```
enum PDFWordReader {
    /// The words of each page. What is no such line is passed over.
    static func pages(_ bytes: [UInt8]) -> [[PDFWord]] {
        var pages: [[PDFWord]] = []
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            let line = bytes[start..<end].drop { $0 == 0x20 }
            if line.starts(with: pageTag) {
                pages.append([])
            } else if line.starts(with: wordTag), let word = word(line), !pages.isEmpty {
                pages[pages.count - 1].append(word)
            }
            start = end + 1
        }
        return pages
    }

    private static let pageTag = Array("<page ".utf8)
    private static let wordTag = Array("<word ".utf8)

    private static func word(_ line: ArraySlice<UInt8>) -> PDFWord? {
        guard let open = line.firstIndex(of: UInt8(ascii: ">")),
            let close = line.lastIndex(of: UInt8(ascii: "<")), open < close
        else { return nil }
        // The four numbers in their order: left, top, right, bottom.
        let values = line[..<open].split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
            .enumerated().filter { $0.offset % 2 == 1 }
            .compactMap { Double(String(decoding: $0.element, as: UTF8.self)) }
        guard values.count == 4, values.allSatisfy(\.isFinite) else { return nil }
        let text = XMLText.unescaped(line[(open + 1)..<close])
        return PDFWord(text: text, left: values[0], top: values[1], right: values[2], bottom: values[3])
    }
}
