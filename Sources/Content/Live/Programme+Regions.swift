import Sorting

/// Regions that come and go one at a time: what a `ProgrammeAssembler` would make of all files, without it.
extension Programme {
    /// Adds a region, and gives its place; nil, and nothing done, when more than its own entries would change.
    public mutating func insert(_ region: Region) -> Int? {
        guard !regions.isEmpty, region.aliases.isEmpty,
            !regions.contains(where: { $0.slug == region.slug || $0.aliases.contains(region.slug) }),
            region.personas.allSatisfy({ isPersona($0) }),
            let position = Self.place(of: region.title, in: regions, by: \.title)
        else { return nil }
        var index = municipalities
        for name in region.municipalities {
            guard add(name, of: region.slug, at: position, to: &index) else { return nil }
        }
        municipalities = index
        regions.insert(region, at: position)
        return position
    }

    /// Takes a region away; false, and nothing done, when more than its own entries would change.
    public mutating func remove(_ slug: Slug) -> Bool {
        guard regions.count > 1, let position = regions.firstIndex(where: { $0.slug == slug }),
            regions[position].aliases.isEmpty,
            regions[position].personas.allSatisfy({ isPersona($0) && isSpelled($0, without: slug) })
        else { return false }
        var index = municipalities
        for name in regions[position].municipalities {
            guard take(name, of: slug, from: &index) else { return false }
        }
        municipalities = index
        regions.remove(at: position)
        return true
    }

    // MARK: Personas

    /// Whether a persona is known, and spelled like this.
    private func isPersona(_ name: String) -> Bool {
        let slug = Slug(fromName: name)
        return personas.contains { $0.slug == slug && $0.name == name }
    }

    /// Whether the first of the other regions that names a persona spells it like this.
    private func isSpelled(_ name: String, without region: Slug) -> Bool {
        let slug = Slug(fromName: name)
        var others: Set<String> = []
        for index in regions.indices where regions[index].slug != region {
            for spelling in regions[index].challenges.lazy.flatMap(\.personas) {
                if spelling == name { return true }
                if others.insert(spelling).inserted, Slug(fromName: spelling) == slug { return false }
            }
        }
        return false
    }

    // MARK: Municipalities

    /// Adds a region, which gets a position in the order of regions, to a municipality of the index.
    private func add(
        _ name: String, of region: Slug, at position: Int, to index: inout [Municipality]
    ) -> Bool {
        let slug = Slug(fromName: name)
        guard let known = index.firstIndex(where: { $0.slug == slug }) else {
            guard let place = Self.place(of: name, in: index, by: \.name) else { return false }
            index.insert(Municipality(name: name, slug: slug, regions: [region]), at: place)
            return true
        }
        guard index[known].name == name else { return false }
        let before = index[known].regions.prefix { other in
            other == region || regions.firstIndex { $0.slug == other }.map { $0 < position } ?? false
        }
        index[known].regions.insert(region, at: before.count)
        return true
    }

    /// Takes a region from a municipality of the index, which is spelled as its first region does.
    private func take(_ name: String, of region: Slug, from index: inout [Municipality]) -> Bool {
        let slug = Slug(fromName: name)
        // Gone already when the region names it twice.
        guard let known = index.firstIndex(where: { $0.slug == slug }) else { return true }
        let rest = index[known].regions.filter { $0 != region }
        guard !rest.isEmpty else {
            index.remove(at: known)
            return true
        }
        guard index[known].regions.first != region else { return false }
        index[known].regions = rest
        return true
    }

    /// Where a name belongs among others in Dutch alphabetical order; nil when one of them is its equal.
    private static func place<Element>(
        of name: String, in elements: [Element], by elementName: (Element) -> String
    ) -> Int? {
        let order = DutchOrder(name)
        let place = elements.boundary { DutchOrder(elementName($0)) < order }
        guard place == elements.count || order < DutchOrder(elementName(elements[place])) else { return nil }
        return place
    }
}
