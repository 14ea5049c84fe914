/// Tells whether a line goes on with the sentence of the line before it, in a text that was broken at some width.
struct LineJoin {
    private let lines: [SourceLine]
    /// The places of lines with text, in order.
    private let filled: [Int]
    /// For each line, its rank among those with text.
    private let rank: [Int: Int]
    /// What is asked of lines again and again.
    private let looks: [Look]
    /// Whether blanks at the start of a line show where it stands on the page.
    private let hasIndents: Bool

    private struct Look {
        let count: Int
        let endsSentence: Bool
        let beginsSmall: Bool
    }

    /// Looks at all lines of a document.
    ///
    /// - Parameter hasIndents: whether blanks at the start of a line show where it stands on the page.
    init(_ lines: [SourceLine], hasIndents: Bool) {
        self.lines = lines
        self.hasIndents = hasIndents
        looks = lines.map { line in
            Look(
                count: line.text.count, endsSentence: line.text.endsSentence,
                beginsSmall: line.text.first { $0 != " " }?.isLowercase == true)
        }
        filled = lines.indices.filter { !lines[$0].isBlank }
        rank = Dictionary(uniqueKeysWithValues: filled.enumerated().map { ($0.element, $0.offset) })
    }

    /// Whether the text of `next` belongs to the block that `text` is so far, whose last line is `previous`.
    func joins(_ text: String, previous: Int, next: Int) -> Bool {
        let gap = blanks(between: previous, next)
        let end = lines[previous].trimmed
        let start = lines[next].trimmed
        guard gap <= 3, let first = start.first, let last = end.last else { return false }
        if last == "\u{AD}" { return first.isLowercase }
        if end.endsInHyphen || last == "," || isOpenBracket(text) { return true }
        if hasIndents, standsApart(next, from: previous) { return false }
        let isFull = isFull(previous, before: start)
        let goesOnSmall = first.isLowercase
        if !end.endsSentence {
            if goesOnSmall { return true }
            // Behind a blank line a capital mostly begins something new: where lines of one sentence have blank
            // lines between them it need not.
            if gap > 0, !isDoubleSpaced(at: next) || isLabel(start) || endsInAddress(end) { return false }
            return isFull || gap == 0 && !first.isUppercase && first.isLetter
        }
        guard last != ":" else { return false }
        if goesOnSmall, last != ";" { return gap == 0 || isFull }
        return isFull && (gap == 0 || isDoubleSpaced(at: next))
    }

    /// Whether a line of a page begins further to the right than the text of the line before, or behind a line that
    /// had much room left: then it is an item of a list whose sign is a drawing.
    private func standsApart(_ next: Int, from previous: Int) -> Bool {
        let line = lines[previous]
        let bullet = Bullet(line.text)
        let hang =
            bullet.map { $0.kind == "…" ? 0 : looks[previous].count - line.indent - $0.text.count } ?? 0
        if lines[next].indent > line.indent + hang + 2 { return true }
        let width = width(at: previous)
        return lines[next].indent > 2 && looks[previous].count * 2 < width
    }

    /// `Aanleveren kandidatuur: …`
    private func isLabel(_ text: String) -> Bool {
        guard let colon = text.firstIndex(of: ":") else { return false }
        return text[..<colon].count <= 40 && !text[..<colon].contains { ".,;(".contains($0) }
    }

    /// Whether the last word is a number or an address, with which a line about a contact ends.
    private func endsInAddress(_ text: String) -> Bool {
        guard let word = text.split(separator: " ").last else { return false }
        return word.contains("@") || word.allSatisfy { $0.isNumber || "./-".contains($0) }
    }

    private func blanks(between a: Int, _ b: Int) -> Int {
        lines[(a + 1)..<b].count { $0.isBlank }
    }

    private func isOpenBracket(_ text: String) -> Bool {
        let tail = text.utf8.suffix(400)
        return tail.count { $0 == UInt8(ascii: "(") } > tail.count { $0 == UInt8(ascii: ")") }
    }

    /// Whether the first word of the next line had no room behind this line.
    ///
    /// The letters of a PDF have different widths, so that a tenth of the line is left out of account.
    private func isFull(_ index: Int, before next: String) -> Bool {
        let word = next.prefix { !$0.isWhitespace }.count
        let width = width(at: index)
        guard width >= 50 || lines[index].columnWidth != nil else { return false }
        return (looks[index].count + 1 + word) * 10 > width * 9
    }

    /// How long lines are round here.
    private func width(at index: Int) -> Int {
        lines[index].columnWidth ?? window(index).map { looks[$0].count }.max() ?? 0
    }

    /// Whether lines of one sentence have a blank line between them round here.
    private func isDoubleSpaced(at index: Int) -> Bool {
        let near = window(index)
        var spaced = 0
        for (a, b) in zip(near, near.dropFirst())
        where !looks[a].endsSentence && looks[b].beginsSmall {
            spaced += b - a > 1 ? 1 : -1
        }
        return spaced > 0
    }

    /// The lines with text that are near.
    private func window(_ index: Int) -> ArraySlice<Int> {
        guard let rank = rank[index] else { return [] }
        return filled[max(0, rank - 8)..<min(filled.count, rank + 9)]
    }
}
