/// The alphabetical order of Dutch lists: accents and capitals do not matter, punctuation neither, and a
/// number counts as its digits; names that are then equal are ordered by their exact text.
public struct DutchOrder: Sendable, Hashable, Comparable {
    private let folded: String
    private let exact: String

    /// Makes the sorting key of a name.
    public init(_ name: String) {
        var folded: [UInt8] = []
        folded.reserveCapacity(name.utf8.count)
        for scalar in name.unicodeScalars where !LatinFolding.append(scalar, to: &folded) {
            if scalar == " " || scalar == "-" || scalar.properties.isWhitespace {
                folded.append(UInt8(ascii: " "))
            } else if scalar.properties.isAlphabetic {
                folded.append(contentsOf: String(scalar).utf8)
            }
        }
        self.folded = String(decoding: folded, as: UTF8.self)
        exact = name
    }

    /// Whether `a` comes first.
    public static func < (a: DutchOrder, b: DutchOrder) -> Bool {
        a.folded == b.folded ? a.exact < b.exact : a.folded < b.folded
    }
}
