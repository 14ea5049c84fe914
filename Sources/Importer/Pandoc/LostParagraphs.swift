/// Puts back what pandoc leaves out of a document: the heads of tables, text boxes.
///
/// 1. A paragraph that pandoc gives as a line is found again by its words.
/// 2. The words of the others are looked for in the lines that are left, since a footnote or a line break can part
///    them in another way.
/// 3. What is not there comes behind the paragraph before it: in the empty cell of a head when it stood in one, else
///    as a paragraph of its own with a question.
struct LostParagraphs {
    private let paragraphs: [PackageParagraph]
    private var lines: [SourceLine]
    /// How often each word is left in lines that were not found again.
    private var bag: [String: Int] = [:]

    /// The lines with the words that they lack.
    static func restored(_ lines: [SourceLine], _ paragraphs: [PackageParagraph]) -> [SourceLine] {
        var lost = LostParagraphs(paragraphs: paragraphs, lines: lines)
        return lost.restore()
    }

    private init(paragraphs: [PackageParagraph], lines: [SourceLine]) {
        self.paragraphs = paragraphs
        self.lines = lines
    }

    private mutating func restore() -> [SourceLine] {
        let places = match()
        strike(places)
        let found = Set(places.compactMap { $0 })
        var additions: [Int: [String]] = [:]
        var last = -1
        for (index, paragraph) in paragraphs.enumerated() {
            if let place = places[index] {
                last = max(last, place)
                continue
            }
            let text = missing(from: paragraph.text)
            guard !text.isEmpty else {
                // It is there in other lines: those behind the last that are no other paragraph.
                while last + 1 < lines.count, !lines[last + 1].isBlank, !found.contains(last + 1) {
                    last += 1
                }
                continue
            }
            if let column = paragraph.headColumn, fill(column, behind: last, with: text) { continue }
            additions[behindTable(last), default: []].append(Self.struck(paragraph, in: text))
        }
        return inserted(additions)
    }

    /// The line of each paragraph that is one; the words of the other lines go into the bag.
    private mutating func match() -> [Int?] {
        var found: [[String]: [Int]] = [:]
        for index in lines.indices.reversed() where !lines[index].isBlank {
            found[Self.words(of: lines[index].text), default: []].append(index)
        }
        let places = paragraphs.map { paragraph in
            found[Self.words(of: Self.cleaned(paragraph.text))]?.popLast()
        }
        for words in found.flatMap({ words, left in left.map { _ in words } }) {
            for word in words { bag[word, default: 0] += 1 }
        }
        return places
    }

    /// Marks the words that pandoc gives as if they held.
    private mutating func strike(_ places: [Int?]) {
        for (paragraph, place) in zip(paragraphs, places) {
            for words in paragraph.struck.map({ Self.cleaned($0) }) where !words.isEmpty {
                let index = place ?? lines.firstIndex { $0.text.contains(words) }
                guard let index, let range = lines[index].text.firstRange(of: words) else { continue }
                lines[index].text.replaceSubrange(range, with: InlineMarks.struck(words))
            }
        }
    }

    /// The text with the words of a paragraph that do not hold struck through.
    private static func struck(_ paragraph: PackageParagraph, in text: String) -> String {
        paragraph.struck.map { cleaned($0) }.filter { !$0.isEmpty }.reduce(text) { text, words in
            guard let range = text.firstRange(of: words) else { return text }
            return text[..<range.lowerBound] + InlineMarks.struck(words) + text[range.upperBound...]
        }
    }

    /// The parts of a text that have a word which no line is left to have.
    private mutating func missing(from text: String) -> String {
        var parts: [Substring] = []
        for part in Self.cleaned(text).split(separator: " ") {
            let words = Self.words(of: String(part))
            // A sign between words stays where they are.
            var isMissing = words.isEmpty && !parts.isEmpty
            for word in words {
                if let count = bag[word], count > 0 { bag[word] = count - 1 } else { isMissing = true }
            }
            if isMissing { parts.append(part) }
        }
        return parts.joined(separator: " ")
    }

    /// The words that the paragraph has in its own XML: without the addresses of links, and with plain digits.
    private static func words(of text: String) -> [String] {
        Words.strings(of: RaisedDigits.lowered(InlineMarks.shown(text)))
    }

    private static func cleaned(_ text: String) -> String {
        var removals: [InvisibleSigns.Removal] = []
        return InvisibleSigns.cleaned(text.collapsed[...], at: SourcePlace(line: 1), &removals)
    }

    /// Puts a text into the empty cell of the head of the next table.
    private mutating func fill(_ column: Int, behind last: Int, with text: String) -> Bool {
        let next = lines[(last + 1)...].firstIndex { line in
            if case .cell(_, 0, column) = line.shape { line.isBlank } else { false }
        }
        guard let next, lines[(last + 1)..<next].allSatisfy(\.isBlank) || isHead(last, next) else {
            return false
        }
        lines[next].text = text
        return true
    }

    /// Whether only cells of the same head stand between two lines.
    private func isHead(_ last: Int, _ next: Int) -> Bool {
        guard case .cell(let table, _, _) = lines[next].shape else { return false }
        return lines[(last + 1)..<next].allSatisfy { line in
            if case .cell(table, 0, _) = line.shape { true } else { false }
        }
    }

    /// The last line of the table that a line stands in.
    private func behindTable(_ index: Int) -> Int {
        guard lines.indices.contains(index), case .cell(let table, _, _) = lines[index].shape else {
            return index
        }
        var end = index
        while end + 1 < lines.count, case .cell(table, _, _) = lines[end + 1].shape { end += 1 }
        return end
    }

    private func inserted(_ additions: [Int: [String]]) -> [SourceLine] {
        var result: [SourceLine] = []
        for index in -1..<lines.count {
            if index >= 0 { result.append(lines[index]) }
            let texts = additions[index] ?? []
            for (number, text) in texts.enumerated() {
                let place = lines[max(index, 0)].place
                var line = SourceLine(place: place, text: text, shape: .paragraph)
                if number == 0 { line.doubt = Self.question(texts.count) }
                result.append(line)
            }
        }
        return result
    }

    private static func question(_ count: Int) -> String {
        count == 1
            ? "the next paragraph comes from a text box or the like: where does it belong?"
            : "the next \(count) paragraphs come from a text box or the like: where do they belong?"
    }
}
