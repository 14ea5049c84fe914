extension Region {
    /// The names of the personas that its challenges are based on, each once, in the order of the challenges.
    public var personas: [String] {
        var names: [String] = []
        var seen = Set<String>()
        for index in challenges.indices {
            for name in challenges[index].personas {
                // Looking through few names is faster than keeping a set of them.
                if names.count < Self.fewNames {
                    if !names.contains(name) { names.append(name) }
                    continue
                }
                if seen.isEmpty { seen.formUnion(names) }
                if seen.insert(name).inserted { names.append(name) }
            }
        }
        return names
    }

    private static let fewNames = 24
}
