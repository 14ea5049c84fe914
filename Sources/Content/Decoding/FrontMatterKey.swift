/// The keys of one kind of group in front matter.
protocol FrontMatterKey: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// What the keys belong to, for messages: `a region file`, `timing`, `this contact`.
    static var owner: String { get }
    /// A line with the key as it could stand in a file: `municipalities: [Genk, As]`.
    var example: String { get }
}
