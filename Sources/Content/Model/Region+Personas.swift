extension Region {
    /// The names of the personas that its challenges are based on, each once, in the order of the challenges.
    public var personas: [String] {
        var seen = Set<String>()
        return challenges.flatMap(\.personas).filter { seen.insert($0).inserted }
    }
}
