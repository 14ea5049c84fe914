/// Enumerations in Dutch: `Genk, As en Zutendaal`, without a comma before `en`.
enum DutchList {
    /// The items as one text; empty when there are none.
    static func joined(_ items: [String]) -> String {
        zip(items, separators(count: items.count)).map { $0 + $1 }.joined()
    }

    /// What follows each of `count` items.
    static func separators(count: Int) -> [String] {
        (0..<count).map { index in
            switch count - index {
            case 1: ""
            case 2: " en "
            default: ", "
            }
        }
    }
}
