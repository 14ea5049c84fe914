/// What a build that was killed left beside the output folder. Only the holder of the lock may clear it.
enum Leftovers {
    /// Puts a site back that was killed between two renames, and removes the rest.
    ///
    /// What cannot be removed stays and is among the findings of the result.
    static func clear(_ place: OutputPlace) throws(Errno) -> TreeRemoval {
        let names = try place.parent.entries().filter(\.isText).map(\.name)
        let old = names.filter { $0.hasPrefix(place.oldPrefix) }.sorted()
        let restored = try restore(old, place)
        var removal = TreeRemoval(place)
        for name in names where name.hasPrefix(place.stagePrefix) { removal.removeStage(name) }
        for name in names where name.hasPrefix(place.nextPrefix) { removal.removeSite(name) }
        for name in old where name != restored { removal.removeSite(name) }
        return removal
    }

    /// The previous site stands aside with nothing in its place when the build died between the renames of
    /// a system that cannot exchange folders.
    private static func restore(_ old: [String], _ place: OutputPlace) throws(Errno) -> String? {
        guard let name = old.first else { return nil }
        guard try place.parent.statusIfAny(of: place.name) == nil else { return nil }
        try place.parent.rename(name, to: place.name)
        return name
    }
}
