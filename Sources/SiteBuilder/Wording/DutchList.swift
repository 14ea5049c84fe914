/// Enumerations in Dutch: `Genk, As en Zutendaal`, without a comma before `en`.
enum DutchList {
    /// The items as one text; empty when there are none.
    static func joined(_ items: [String]) -> String {
        var text = ""
        for (index, item) in items.enumerated() {
            text += item
            text += separator(behind: index, of: items.count)
        }
        return text
    }

    /// What follows each of `count` items.
    static func separators(count: Int) -> [String] {
        (0..<count).map { separator(behind: $0, of: count) }
    }

    private static func separator(behind index: Int, of count: Int) -> String {
        switch count - index {
        case 1: ""
        case 2: " en "
        default: ", "
        }
    }
}
