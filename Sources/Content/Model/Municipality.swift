/// A local authority (lokaal bestuur) and the regions that it is part of.
public struct Municipality: Sendable, Hashable {
    /// The name as the first of its regions writes it: `Houthalen-Helchteren`.
    public var name: String
    /// The name as an identifier: `houthalen-helchteren`.
    public var slug: Slug
    /// Its regions, by title; at least one.
    public var regions: [Slug]

    /// Makes an entry of the index.
    public init(name: String, slug: Slug, regions: [Slug]) {
        self.name = name
        self.slug = slug
        self.regions = regions
    }
}
