import Diagnostics
import Sorting

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
        let before = Self.near(forwards.boundary { $0 < name }, count: forwards.count)
        let behind = Self.near(backwards.boundary { $0.key < key }, count: backwards.count)
        let candidates = Set(forwards[before]).union(backwards[behind].map(\.name))
        return Suggestion.nearest(to: name, among: candidates)
    }

    /// The places round the first one that is not less.
    private static func near(_ place: Int, count: Int) -> Range<Int> {
        max(0, place - reach)..<min(count, place + reach)
    }
}
