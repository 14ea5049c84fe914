import Schedule

/// What a page says, without its marks.
struct PageWords {
    /// The words, with single blanks between them.
    private let text: String
    /// The periods for the script: from when, and the phase.
    private let periods: [(start: Int64, phase: String)]

    /// Reads a page.
    init(_ html: [UInt8]) {
        text = Self.words(html)
        periods = Self.periods(html)
    }

    /// How often the page says something.
    func count(of words: String) -> Int {
        var count = 0
        var rest = text[...]
        while let range = rest.firstRange(of: words) {
            count += 1
            rest = rest[range.upperBound...]
        }
        return count
    }

    /// The phase that the script would show at a moment; nil when the page carries no data for it.
    func phase(at moment: Instant) -> String? {
        periods.last { $0.start == 0 || $0.start <= moment.secondsSinceEpoch }?.phase
    }

    /// The text between the tags; what a browser does not show is left out.
    private static func words(_ html: [UInt8]) -> String {
        var bytes: [UInt8] = []
        var isTag = false
        for byte in html {
            switch byte {
            case UInt8(ascii: "<"): isTag = true
            case UInt8(ascii: ">") where isTag: isTag = false
            case _ where isTag: continue
            case 0...0x20: if bytes.last != 0x20 { bytes.append(0x20) }
            default: bytes.append(byte)
            }
        }
        return unescaped(String(decoding: bytes, as: UTF8.self))
    }

    private static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }

    /// The first `data-timeline` of the page: `[[0,"announced",…],[1682028000,"open",…]]`.
    private static func periods(_ html: [UInt8]) -> [(start: Int64, phase: String)] {
        let page = String(decoding: html, as: UTF8.self)
        guard let start = page.firstRange(of: "data-timeline='") else { return [] }
        let value = unescaped(String(page[start.upperBound...].prefix { $0 != "'" }))
        var periods: [(start: Int64, phase: String)] = []
        for part in value.split(separator: "[") {
            let fields = part.split(separator: ",", maxSplits: 2)
            guard fields.count >= 2, let start = Int64(fields[0]) else { continue }
            // After the deadline the phase stands behind the word `closed`.
            let words = fields[1].filter { $0 != "\"" && $0 != "]" }.split(separator: " ")
            guard let phase = words.last else { continue }
            periods.append((start, String(phase)))
        }
        return periods
    }
}
