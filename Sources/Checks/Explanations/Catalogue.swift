/// The pages about every kind of finding that Addenda can report.
public enum Catalogue {
    /// All pages, by identifier.
    public static let all: [Explanation] =
        (Rules.ofRegions.map { $0.explanation } + Rules.ofProgrammes.map { $0.explanation })
        .sorted { $0.identifier < $1.identifier }

    /// All identifiers, in alphabetical order.
    public static var identifiers: [String] { all.map(\.identifier) }

    /// The page about a kind of finding; nil when there is none of that name.
    public static func explanation(of identifier: String) -> Explanation? {
        all.first { $0.identifier == identifier }
    }
}
