/// The table of needs and services of a text that lost its columns: the words of both run together.
///
/// A stretch between blank lines is the first cell of a row, its second cell, or both. Two blanks part them, or the
/// blank line; where there is only the capital that the second cell begins with, the row is marked for review.
struct FlatTable {
    private var rows: [[String]] = []
    private var guesses: [String] = []
    private let hyphens: Hyphenation

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
        for stretch in stretches(lines[(index + 1)..<end]) { table.add(stretch) }
        let used = lines[index..<end].filter { !$0.isBlank }
        guard table.rows.count >= 3 else { return nil }
        var block = Block(kind: .table, text: "", lines: used, rows: table.rows)
        if !table.guesses.isEmpty {
            block.doubts = [
                "the columns ran together; where does the second one begin in: \(table.guesses.joined(separator: " | "))"
            ]
        }
        return TableFinder.Found(lines: index..<end, block: block)
    }

    private init(hyphens: Hyphenation) {
        self.hyphens = hyphens
    }

    private static func head(_ line: SourceLine) -> [String]? {
        guard line.shape == .line else { return nil }
        let words = line.trimmed.split(separator: " ")
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
        let isOpen = rows.last.map { $0[1].isEmpty } ?? false
        if isOpen, rows.count > 1 {
            rows[rows.count - 1][1] = text(stretch)
        } else if rows.count > 1, first.first?.isLowercase == true, rows[rows.count - 1][1].last != "." {
            rows[rows.count - 1][1] = hyphens.joined(rows[rows.count - 1][1], text(stretch))
        } else if let gap = first.firstRange(of: "  ") {
            let second = [first[gap.upperBound...].trimmed] + stretch.dropFirst().map(\.trimmed)
            rows.append([first[..<gap.lowerBound].trimmed, joined(second)])
        } else if !text(stretch).endsFully {
            rows.append([text(stretch), ""])
        } else if let start = Self.capital(in: first) {
            let second = [first[start...].trimmed] + stretch.dropFirst().map(\.trimmed)
            rows.append([first[..<start].trimmed, joined(second)])
            guesses.append(first)
        } else {
            rows.append([text(stretch), ""])
            guesses.append(first)
        }
    }

    private func text(_ stretch: [SourceLine]) -> String { joined(stretch.map(\.trimmed)) }

    private func joined(_ lines: [String]) -> String {
        lines.reduce("") { hyphens.joined($0, $1.collapsed) }
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
