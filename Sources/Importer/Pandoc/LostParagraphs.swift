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
        let found = Set(places.compactMap { $0 })
        strike(places, found)
        var additions: [Int: [SourceLine]] = [:]
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
            let line = line(of: paragraph, text, behind: last)
            if let column = paragraph.headColumn, fill(column, behind: last, with: line) { continue }
            additions[behindTable(last), default: []].append(line)
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
    private mutating func strike(_ places: [Int?], _ found: Set<Int>) {
        var last = -1
        for (paragraph, place) in zip(paragraphs, places) {
            last = max(last, place ?? last)
            let struck = StruckWords(paragraph)
            guard !struck.isEmpty else { continue }
            let range = place.map { $0..<($0 + 1) } ?? parts(of: paragraph, behind: last, found)
            if let range, let texts = struck.marked(lines[range].map(\.text)) {
                for (index, text) in zip(range, texts) { lines[index].text = text }
            } else if hasWords(of: paragraph) {
                let next = min(last + 1, lines.count - 1)
                if lines.indices.contains(next) { lines[next].ask(Self.question(about: paragraph)) }
            }
        }
    }

    /// The lines that a paragraph was parted into by breaks of the author's, behind the paragraph before it.
    private func parts(of paragraph: PackageParagraph, behind last: Int, _ found: Set<Int>) -> Range<Int>? {
        let wanted = Self.words(of: Self.cleaned(paragraph.text))
        let starts = (last + 1)..<lines.count
        for start in starts.prefix(Self.reach) where !lines[start].isBlank && !found.contains(start) {
            var words: [String] = []
            var end = start
            while end < lines.count, !found.contains(end), words.count < wanted.count {
                words += Self.words(of: lines[end].text)
                end += 1
            }
            if words == wanted { return start..<end }
        }
        return nil
    }

    /// How many lines are looked at for the parts of a paragraph.
    private static let reach = 40

    /// Whether lines that are no other paragraph have the words of one.
    private func hasWords(of paragraph: PackageParagraph) -> Bool {
        Self.words(of: Self.cleaned(paragraph.text)).allSatisfy { bag[$0, default: 0] > 0 }
    }

    /// A paragraph that no line has, with the words struck through that do not hold.
    private func line(of paragraph: PackageParagraph, _ text: String, behind last: Int) -> SourceLine {
        let place = lines.isEmpty ? SourcePlace(line: 1) : lines[max(behindTable(last), 0)].place
        var line = SourceLine(place: place, text: text, shape: .paragraph)
        let struck = StruckWords(paragraph)
        guard !struck.isEmpty else { return line }
        if let marked = struck.marked([text])?.first {
            line.text = marked
        } else {
            line.ask(Self.question(about: paragraph))
        }
        return line
    }

    private static func question(about paragraph: PackageParagraph) -> String {
        "the document hides “\(paragraph.struckWords.prefix(200))” somewhere here, or strikes it through: does it hold?"
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
    private mutating func fill(_ column: Int, behind last: Int, with line: SourceLine) -> Bool {
        let next = lines[(last + 1)...].firstIndex { line in
            if case .cell(_, 0, column) = line.shape { line.isBlank } else { false }
        }
        guard let next, lines[(last + 1)..<next].allSatisfy(\.isBlank) || isHead(last, next) else {
            return false
        }
        lines[next].text = line.text
        if let doubt = line.doubt { lines[next].ask(doubt) }
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

    private func inserted(_ additions: [Int: [SourceLine]]) -> [SourceLine] {
        var result: [SourceLine] = []
        for index in -1..<lines.count {
            if index >= 0 { result.append(lines[index]) }
            var added = additions[index] ?? []
            let count = added.count
            if let first = added.indices.first { added[first].ask(Self.question(count)) }
            result += added
        }
        return result
    }

    private static func question(_ count: Int) -> String {
        count == 1
            ? "the next paragraph comes from a text box or the like: where does it belong?"
            : "the next \(count) paragraphs come from a text box or the like: where do they belong?"
    }
}
