import Content

/// Where the challenges of a programme name one persona, and how they spell it.
struct PersonaMentions: Sendable {
    /// The positions of the regions, in the order of lists.
    private(set) var regions: [Int] = []
    /// Each once: `An-Sofie`, `An Sofie`.
    private(set) var spellings: [String] = []

    /// The mentions of every persona.
    ///
    /// - Parameter order: The order in which lists show the regions.
    static func all(in regions: [Region], order: RegionOrder) -> [Slug: PersonaMentions] {
        // Names are looked up as they are written, which is faster than by their slugs.
        var bySpelling: [String: [Int]] = [:]
        for position in order.positions {
            for name in regions[position].personas { bySpelling[name, default: []].append(position) }
        }
        var found: [Slug: PersonaMentions] = [:]
        for (name, positions) in bySpelling {
            found[Slug(fromName: name), default: PersonaMentions()].add(name, in: positions, order)
        }
        return found
    }

    private mutating func add(_ name: String, in positions: [Int], _ order: RegionOrder) {
        spellings.append(name)
        // A region that spells the name in two ways is listed once.
        regions =
            regions.isEmpty
            ? positions : Set(regions + positions).sorted { order.ranks[$0] < order.ranks[$1] }
    }
}
