import Diagnostics

/// Names in an order in which the ones that resemble a name are found without looking at all of them.
///
/// A slip in one place leaves what stands before it or what stands behind it as it was. So the names that are near in
/// alphabetical order, read forwards or backwards, are those to compare with.
struct NearestNames {
    private let forwards: [String]
    private let backwards: [(key: String, name: String)]

    /// How many names are looked at on each side of a place in the order.
    private static let reach = 32

    /// Puts names in order.
    init(_ names: some Sequence<String>) {
        forwards = names.sorted()
        backwards = forwards.map { (String($0.reversed()), $0) }.sorted { $0.key < $1.key }
    }

    /// The name that was probably meant; nil when none is near.
    func nearest(to name: String) -> String? {
        let key = String(name.reversed())
        let before = Self.near(forwards.count) { forwards[$0] < name }
        let behind = Self.near(backwards.count) { backwards[$0].key < key }
        let candidates = Set(forwards[before]).union(backwards[behind].map(\.name))
        return Suggestion.nearest(to: name, among: candidates)
    }

    /// The places round the first one that is not less.
    private static func near(_ count: Int, isLess: (Int) -> Bool) -> Range<Int> {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isLess(middle) { low = middle + 1 } else { high = middle }
        }
        return max(0, low - reach)..<min(count, low + reach)
    }
}
