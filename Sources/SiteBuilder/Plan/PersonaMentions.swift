import Content

/// Where the challenges of a programme name one persona, and how they spell it.
struct PersonaMentions: Sendable {
    /// The positions of the regions in alphabetical order.
    private(set) var regions: [Int] = []
    /// Each once: `An-Sofie`, `An Sofie`.
    private(set) var spellings: [String] = []

    /// The mentions of every persona.
    static func all(in regions: [Region]) -> [Slug: PersonaMentions] {
        // Names are looked up as they are written, which is faster than by their slugs.
        var bySpelling: [String: [Int]] = [:]
        for position in regions.indices {
            for name in regions[position].personas { bySpelling[name, default: []].append(position) }
        }
        var found: [Slug: PersonaMentions] = [:]
        for (name, positions) in bySpelling {
            found[Slug(fromName: name), default: PersonaMentions()].add(name, in: positions)
        }
        return found
    }

    private mutating func add(_ name: String, in positions: [Int]) {
        spellings.append(name)
        // A region that spells the name in two ways is listed once.
        regions = regions.isEmpty ? positions : Set(regions + positions).sorted()
    }
}
