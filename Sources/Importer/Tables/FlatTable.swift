/// The table of needs and services of a text that lost its columns: the words of both run together.
///
/// A stretch between blank lines is the first cell of a row, its second cell, or both. Two blanks part them, or the
/// blank line; where there is only the capital that the second cell begins with, the row is marked for review.
struct FlatTable {
    private var rows: [[String]] = []
    private var places: [SourcePlace] = []
    private var guesses: [String] = []
    private var hyphens: Hyphenation

    private static let heads: [[String]] = [
        ["noden", "dienstverlening"], ["nood", "dienstverlening"], ["noden", "diensten"],
        ["behoefte", "dienstverlening"],
        ["behoeften", "dienstverlening"], ["noden", "aanbod"], ["nood", "aanbod"],
        ["nood", "type dienstverlening"],
        ["noden", "type dienstverlening"], ["noden", "types dienstverlening"],
    ]

    /// The table whose heading is on a line.
    static func table(in lines: [SourceLine], from index: Int) -> TableFinder.Found? {
        guard let head = head(lines[index]) else { return nil }
        var end = index + 1
        while end < lines.count, !isEnd(lines[end]) { end += 1 }
        var table = FlatTable(hyphens: Hyphenation(Array(lines[index..<end])))
        table.rows = [head]
        table.places = [lines[index].place]
        for stretch in stretches(lines[(index + 1)..<end]) { table.add(stretch) }
        let used = lines[index..<end].filter { !$0.isBlank }
        guard table.rows.count >= 3 else { return nil }
        var block = Block(kind: .table, text: "", lines: used, rows: table.rows, rowPlaces: table.places)
        block.ask(aboutHyphensIn: table.hyphens.unsure)
        if !table.guesses.isEmpty {
            block.doubts.append(
                "the columns ran together; where does the second one begin in: \(table.guesses.joined(separator: " | "))"
            )
        }
        return TableFinder.Found(lines: index..<end, block: block)
    }

    private init(hyphens: Hyphenation) {
        self.hyphens = hyphens
    }

    /// Whether a text is the head of such a table.
    static func isHead(_ text: String) -> Bool { head(text) != nil }

    private static func head(_ line: SourceLine) -> [String]? {
        line.shape == .line ? head(line.trimmed) : nil
    }

    private static func head(_ text: String) -> [String]? {
        guard text.utf8.count <= 100 else { return nil }
        let words = text.split(separator: " ")
        let plain = words.map(\.plain)
        for head in heads {
            let second = head[1].split(separator: " ")
            guard plain == [head[0]] + second.map(String.init) else { continue }
            return [String(words[0]), words.dropFirst().joined(separator: " ")]
        }
        return nil
    }

    /// A second head ends a table too, so that no line is looked at for two tables.
    private static func isEnd(_ line: SourceLine) -> Bool {
        guard !line.isBlank else { return false }
        guard head(line) == nil else { return true }
        let bullet = Bullet(line.text)
        let text = bullet?.text ?? line.trimmed
        return HeadingRole(text) != nil || bullet.map { $0.kind != "…" } ?? false
    }

    /// The lines between blank ones; a page that ends parts them too.
    private static func stretches(_ lines: ArraySlice<SourceLine>) -> [[SourceLine]] {
        var stretches: [[SourceLine]] = [[]]
        var previous: SourceLine?
        for line in lines {
            let isNewPage =
                line.indent == 1 && previous?.indent == 0 && line.trimmed.first?.isUppercase == true
            if line.isBlank || isNewPage { stretches.append([]) }
            if !line.isBlank { stretches[stretches.count - 1].append(line) }
            previous = line
        }
        return stretches.filter { !$0.isEmpty }
    }

    private mutating func add(_ stretch: [SourceLine]) {
        let first = stretch[0].trimmed
        let last = rows.count - 1
        if last > 0, rows[last][1].isEmpty {
            rows[last][1] = text(stretch.map(\.trimmed))
        } else if last > 0, first.first?.isLowercase == true, rows[last][1].last != "." {
            for line in stretch { hyphens.join(line.trimmed.collapsed, to: &rows[last][1]) }
        } else {
            addRow(stretch, first)
        }
    }

    private mutating func addRow(_ stretch: [SourceLine], _ first: String) {
        places.append(stretch[0].place)
        let rest = stretch.dropFirst().map(\.trimmed)
        if let gap = first.firstRange(of: "  ") {
            rows.append([first[..<gap.lowerBound].trimmed, text([first[gap.upperBound...].trimmed] + rest)])
            return
        }
        let whole = text([first] + rest)
        guard whole.endsFully else { return rows.append([whole, ""]) }
        guesses.append(first)
        if let start = Self.capital(in: first) {
            rows.append([first[..<start].trimmed, text([first[start...].trimmed] + rest)])
        } else {
            rows.append([whole, ""])
        }
    }

    private mutating func text(_ lines: [String]) -> String {
        var text = ""
        for line in lines { hyphens.join(line.collapsed, to: &text) }
        return text
    }

    /// Where a capital follows a small word on the first line.
    private static func capital(in line: String) -> String.Index? {
        var previous: Character = "."
        for index in line.indices.dropFirst() where line[index] != " " {
            let before = line[line.index(before: index)]
            if before == " ", line[index].isUppercase, previous.isLetter || previous == ")" { return index }
            previous = line[index]
        }
        return nil
    }
}

extension String {
    /// Whether a sentence ends here, even within a bracket: `(buddy, ...)`.
    fileprivate var endsFully: Bool {
        let end = suffix(5)
        return end.last == "." || end.hasSuffix("…") || end.contains("..") && end.last == ")"
    }
}
