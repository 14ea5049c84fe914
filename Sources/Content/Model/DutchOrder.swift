/// The alphabetical order of Dutch lists: accents and capitals do not matter, punctuation neither, and a
/// number counts as its digits; names that are then equal are ordered by their exact text.
public struct DutchOrder: Sendable, Hashable, Comparable {
    private let folded: String
    private let exact: String

    /// Makes the sorting key of a name.
    public init(_ name: String) {
        var folded = ""
        for scalar in name.unicodeScalars {
            if let letters = LatinFolding.fold(scalar) {
                folded += letters
            } else if scalar.properties.isWhitespace || scalar == "-" {
                folded += " "
            } else if scalar.properties.isAlphabetic {
                folded.unicodeScalars.append(scalar)
            }
        }
        self.folded = folded
        exact = name
    }

    /// Whether `a` comes first.
    public static func < (a: DutchOrder, b: DutchOrder) -> Bool {
        a.folded == b.folded ? a.exact < b.exact : a.folded < b.folded
    }
}
