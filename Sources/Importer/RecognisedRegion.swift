import Content

/// A document that was read and understood, before a file is made of it.
public struct RecognisedRegion: Sendable {
    /// What its file and its page will be called.
    public let slug: Slug
    let facts: RegionFacts
    let blocks: [Block]
    let document: TrimmedDocument
    let removals: [InvisibleSigns.Removal]

    /// The name of the region.
    public var title: String { facts.title.value }
    /// The names of its local authorities.
    public var municipalities: [String] { facts.municipalities.value }
    /// The names of its personas.
    public var personas: [String] { facts.challenges.flatMap(\.personas.value) }
}
