/// Sees to it that no word of a document is lost: block by block, the words of its lines are the words of its text, and
/// those of its text are in what is written of it.
///
/// Words that a line end parted with a hyphen count as one; in a table the cells may stand in another order than
/// the lines.
enum WordLedger {
    /// The words of a document that its blocks have not, in order; empty when nothing is lost.
    static func lost(from document: TrimmedDocument, in blocks: [Block]) -> [String] {
        let kept = blocks.flatMap { $0.lines.map(\.place) }
        var left = Dictionary(kept.map { ($0, 1) }, uniquingKeysWith: +)
        var lost: [String] = []
        for line in document.lines where !line.isBlank {
            if let count = left[line.place], count > 0 {
                left[line.place] = count - 1
            } else {
                lost += words(of: line)
            }
        }
        return lost + blocks.flatMap { words(lostIn: $0) }
    }

    /// The words of a block that the lines written of it have not in its order; they may have more, as the address of a
    /// link or a heading that was added.
    static func lost(from block: Block, in lines: some Sequence<String>) -> [String] {
        let written = lines.flatMap { Words.of($0) }
        let wanted = block.kind == .table ? block.rows.joined().map(shown) : [shown(content(block))]
        var position = 0
        return wanted.flatMap { Words.of($0) }.filter { word in
            guard let found = written[position...].firstIndex(where: { $0.elementsEqual(word) }) else {
                return true
            }
            position = found + 1
            return false
        }.map { String($0) }
    }

    /// A text without the addresses of its links, which are written in another way.
    private static func shown(_ text: String) -> String { InlineMarks.shown(text) }

    private static func words(lostIn block: Block) -> [String] {
        let source = block.lines.map { words(of: $0) }
        if block.kind == .table { return missing(source, Words.strings(of: block.allText)) }
        return difference(source, block.lines, Words.strings(of: content(block)))
    }

    private static func content(_ block: Block) -> String {
        guard case .item(_, let number?) = block.kind, let line = block.lines.first else { return block.text }
        // A list of the document's own has its numbers beside its lines.
        if case .item = line.shape { return block.text }
        return "\(number) \(block.text)"
    }

    /// The words of a line with the sign of its item, without a bullet that is the letter o.
    private static func words(of line: SourceLine) -> [String] {
        let words = Words.strings(of: line.sign.map { "\($0) \(line.text)" } ?? line.text)
        return Bullet(line.text)?.kind == "o" ? Array(words.dropFirst()) : words
    }

    /// Words that do not come in order.
    private static func difference(_ source: [[String]], _ lines: [SourceLine], _ output: [String])
        -> [String]
    {
        var lost: [String] = []
        var position = 0
        var half = ""
        for (index, words) in source.enumerated() {
            for (number, word) in words.enumerated() {
                let isLast = number == words.count - 1
                let whole = half + word
                let candidate = position < output.count ? output[position] : ""
                if candidate == whole {
                    position += 1
                    half = ""
                } else if isLast, lines[index].text.endsInHyphen, candidate.hasPrefix(whole) {
                    half = whole
                } else {
                    lost.append(word)
                    half = ""
                }
            }
        }
        return lost
    }

    /// Words that are missing from a table, whatever their order.
    private static func missing(_ source: [[String]], _ output: [String]) -> [String] {
        var counts = Dictionary(output.map { ($0, 1) }, uniquingKeysWith: +)
        let missing = source.flatMap { $0 }.filter { word in
            guard let count = counts[word], count > 0 else { return true }
            counts[word] = count - 1
            return false
        }
        // Halves of words that a line end parted.
        let halves = Set(
            counts.filter { $0.value > 0 && $0.key.utf8.count <= longestWord }.keys.flatMap(ends))
        return missing.filter { !halves.contains($0) }
    }

    /// The most bytes of a word that may have been parted.
    private static let longestWord = 120

    /// The beginnings and the ends of a word.
    private static func ends(of word: String) -> [String] {
        word.indices.flatMap { [String(word[..<$0]), String(word[$0...])] }
    }
}
