/// How deep the items of a list are, by their signs and their indents.
struct ListDepth {
    private struct Level {
        let kind: String
        let indent: Int
        var number: Int?
    }

    private var levels: [Level] = []
    private var lastEndsWithColon = false

    /// Whether an item stands right behind one with the same sign that ends with a colon, so that it may be one
    /// level deeper than can be told.
    private(set) var isUnclear = false

    /// Forgets the list; the next item begins a new one.
    mutating func reset() {
        levels = []
        lastEndsWithColon = false
        isUnclear = false
    }

    /// The depth of an item, 0 for the outside.
    ///
    /// - Parameter indent: the blanks before its sign; nil when they mean nothing.
    mutating func depth(of bullet: Bullet, indent: Int?) -> Int {
        isUnclear = false
        let column = indent ?? 0
        if let indent, let last = levels.last, last.kind == bullet.kind, indent > last.indent + 2 {
            levels.append(Level(kind: bullet.kind, indent: indent, number: bullet.number))
            return levels.count - 1
        }
        if indent != nil, levels.contains(where: { abs($0.indent - column) <= 2 && $0.kind == bullet.kind }) {
            while let last = levels.last, last.kind != bullet.kind || abs(last.indent - column) > 2 {
                levels.removeLast()
            }
            return levels.count - 1
        }
        if let index = levels.lastIndex(where: { $0.kind == bullet.kind }) {
            isUnclear = index == levels.count - 1 && lastEndsWithColon && indent == nil
            levels.removeSubrange((index + 1)...)
            return index
        }
        if let indent, let outer = levels.firstIndex(where: { indent <= $0.indent }) {
            // Another sign, but no deeper than a level that is open: it takes the place of that level.
            levels.removeSubrange(outer...)
        }
        levels.append(Level(kind: bullet.kind, indent: column, number: bullet.number))
        return levels.count - 1
    }

    /// Takes note of the text of the item, once it is whole.
    mutating func finished(_ text: String) {
        lastEndsWithColon = text.trimmed.last == ":"
    }
}
