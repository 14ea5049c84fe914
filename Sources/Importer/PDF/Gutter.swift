/// A stretch between left and right in which nothing stands on some rows of a page.
struct Gutter: Sendable, Equatable {
    let left: Double
    let right: Double

    /// The least width that parts columns, in points: wider than most blanks between words.
    static let width = 5.0

    /// The gaps of a row, from one edge of the page to the other.
    static func gaps(of row: PageRow) -> [Gutter] {
        var gaps: [Gutter] = []
        var start = -Double.greatestFiniteMagnitude
        for word in row.words {
            if word.left - start >= width { gaps.append(Gutter(left: start, right: word.left)) }
            start = max(start, word.right)
        }
        return gaps + [Gutter(left: start, right: .greatestFiniteMagnitude)]
    }

    /// What two lists of gaps have in common; both go from left to right.
    static func common(_ a: [Gutter], _ b: [Gutter]) -> [Gutter] {
        var result: [Gutter] = []
        var (i, j) = (0, 0)
        while i < a.count, j < b.count {
            let (left, right) = (max(a[i].left, b[j].left), min(a[i].right, b[j].right))
            if right - left >= width { result.append(Gutter(left: left, right: right)) }
            if a[i].right < b[j].right { i += 1 } else { j += 1 }
        }
        return result
    }

    /// Whether it is more than the margin of a page beside its text.
    func isInside(_ text: Gutter) -> Bool {
        min(right, text.right) - max(left, text.left) >= Self.width
    }

    /// Whether it ends at the same place as another, and shares room for a cut with it.
    func endsBeside(_ other: Gutter, near: Double) -> Bool {
        abs(right - other.right) <= near && min(right, other.right) - max(left, other.left) >= Self.width
    }

    /// Whether a place lies in it.
    func contains(_ place: Double) -> Bool { left <= place && place <= right }

    /// Where to cut; nil at the edges of the page.
    var middle: Double? {
        left > -Double.greatestFiniteMagnitude && right < .greatestFiniteMagnitude ? (left + right) / 2 : nil
    }
}
