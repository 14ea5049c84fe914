/// The words that a reader of a page sees, in order; made for the tests, apart from the importer.
enum PageWords {
    /// The words of HTML without its tags, scripts and styles.
    static func words(ofHTML html: String) -> [String] {
        var text = ""
        var rest = html[...]
        while let open = rest.firstIndex(of: "<") {
            text += rest[..<open]
            let tag = rest[open...]
            let name = tag.dropFirst().drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
            if name == "script" || name == "style", let end = tag.firstRange(of: "</\(name)>") {
                rest = rest[end.upperBound...]
                continue
            }
            if !["a", "abbr", "b", "em", "i", "span", "strong", "sup", "time", "wbr"].contains(name) {
                text += " "
            }
            rest = rest[(tag.firstIndex(of: ">").map { rest.index(after: $0) } ?? rest.endIndex)...]
        }
        text += rest
        for (entity, sign) in [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "), ("&amp;", "&"),
        ] {
            text = text.replacing(entity, with: sign)
        }
        return words(of: text)
    }

    /// Runs of letters and digits.
    static func words(of text: some StringProtocol) -> [String] {
        Substring(text).unicodeScalars
            .split { !($0.properties.isAlphabetic || $0.properties.numericType != nil) }.map { String($0) }
    }

    /// The words of lines; halves that a hyphen at a line end parts are given as `half-` and `half`.
    static func words(ofLines lines: [String]) -> [String] {
        lines.flatMap { line in
            var words = words(of: line)
            let end = line.reversed().drop(while: \.isWhitespace)
            if end.first == "-", end.dropFirst().first?.isLetter == true, let last = words.indices.last {
                words[last] += "-"
            }
            return words
        }
    }

    /// The words that do not come in `words` in this order; a word of two halves may come as one.
    static func missing(_ wanted: [String], in words: [String]) -> [String] {
        var missing: [String] = []
        var position = 0
        var index = 0
        while index < wanted.count {
            let word = wanted[index]
            let half = word.hasSuffix("-") ? String(word.dropLast()) : nil
            let next = index + 1 < wanted.count ? wanted[index + 1] : ""
            if let half, let found = words[position...].prefix(40).firstIndex(of: half + next) {
                position = found + 1
                index += 2
                continue
            }
            if let found = words[position...].firstIndex(of: half ?? word) {
                position = found + 1
            } else {
                missing.append(word)
            }
            index += 1
        }
        return missing
    }
}
