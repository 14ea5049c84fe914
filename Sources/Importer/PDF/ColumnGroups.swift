/// The groups of lines in a column: paragraphs, headings, items and cells, as the blank bands between them part them.
///
/// Columns of text and tables both have such groups side by side. Those of a table begin at the same heights, or are
/// centred on them, row by row; those of columns do so by chance alone.
struct ColumnGroups {
    private struct Group {
        let first: Double
        var last: Double
        var middle: Double { (first + last) / 2 }
    }

    private static let fewestGroups = 3
    private static let fewestLines = 8
    /// How much further apart than usual lines of two paragraphs are, and those of two cells at least.
    private static let (apart, hardlyApart) = (1.25, 1.12)

    private let groups: [Group]
    /// The heights of all lines.
    private let lines: [Double]
    private let pitch: Double
    private let continuations: Int

    /// Whether columns beside each other have so many groups at heights of their own that they cannot be a table.
    static func areIndependent(_ columns: [[PageRow]]) -> Bool {
        let columns = groups(of: columns, shortestPitch(of: columns), apart)
        let isLong = columns.allSatisfy { $0.lines.count >= fewestLines && $0.groups.count >= fewestGroups }
        guard columns.count > 1, isLong else { return false }
        // Where sentences go on from line to line in all columns, chance may be greater.
        let chance = columns.allSatisfy(\.isText) ? 0.4 : 0.2
        return zip(columns, columns.dropFirst()).allSatisfy {
            $0.level(with: $1) < chance || $0.isStaggered(beside: $1)
        }
    }

    /// Whether columns beside each other are those of a table, row by row.
    static func areLevel(_ columns: [[PageRow]]) -> Bool {
        let pitch = columns.map(pitch).filter { $0 > 0 }.min() ?? 0
        let columns = groups(of: columns, pitch, hardlyApart)
        return columns.count > 1 && columns.allSatisfy { $0.groups.count >= fewestGroups }
            && zip(columns, columns.dropFirst()).allSatisfy { $0.level(with: $1) > 0.7 }
    }

    /// The groups of each column; what stands closer in one of them is close in all.
    private static func groups(of columns: [[PageRow]], _ pitch: Double, _ apart: Double) -> [ColumnGroups] {
        columns.map { ColumnGroups($0, pitch, apart) }
    }

    /// How far apart lines of one paragraph are, even where most paragraphs have one line.
    private static func shortestPitch(of columns: [[PageRow]]) -> Double {
        let heights = columns.joined().map(\.height).sorted()
        let height = heights.isEmpty ? 0 : heights[heights.count / 2]
        let steps = columns.flatMap(steps).filter { $0 > height * 0.8 }.sorted()
        let step = steps.isEmpty ? height : steps[steps.count / 10]
        return step > height * 1.8 ? height * 1.3 : step
    }

    /// The usual distance from one line to the next: that of most lines, and not that of paragraphs.
    static func pitch(of column: [PageRow]) -> Double {
        let steps = steps(of: column).sorted()
        return steps.isEmpty ? 0 : steps[steps.count / 4]
    }

    private static func steps(of column: [PageRow]) -> [Double] {
        zip(column, column.dropFirst()).map { $1.middle - $0.middle }
    }

    private init(_ column: [PageRow], _ pitch: Double, _ apart: Double) {
        self.pitch = pitch
        var groups: [Group] = []
        for row in column {
            if let last = groups.last, row.middle - last.last <= pitch * apart {
                groups[groups.count - 1].last = row.middle
            } else {
                groups.append(Group(first: row.middle, last: row.middle))
            }
        }
        self.groups = groups
        lines = column.map(\.middle)
        continuations = column.dropFirst().count { $0.text.first?.isLowercase == true }
    }

    private var isText: Bool { continuations * 5 >= lines.count }

    /// Which share of the groups stands at the height of one in another column, as the cells of a row do.
    private func level(with other: ColumnGroups) -> Double {
        let level = max(level(with: other, at: \.first), level(with: other, at: \.middle))
        return Double(level) / Double(min(groups.count, other.groups.count))
    }

    private func level(with other: ColumnGroups, at height: KeyPath<Group, Double>) -> Int {
        groups.count { group in
            other.groups.contains { isNear($0[keyPath: height], group[keyPath: height]) }
        }
    }

    /// Whether the lines of both stand between each other, and no cell in the middle of its row is the cause.
    private func isStaggered(beside other: ColumnGroups) -> Bool {
        let (few, many) = lines.count < other.lines.count ? (self, other) : (other, self)
        let shared = few.lines.count { line in many.lines.contains { isNear($0, line) } }
        return shared * 2 < few.lines.count
            && level(with: other, at: \.middle) * 5 < min(groups.count, other.groups.count)
    }

    private func isNear(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= pitch / 8 }
}
