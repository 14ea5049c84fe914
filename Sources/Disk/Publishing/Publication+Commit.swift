import Diagnostics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension Publication {
    /// Completes the stage and puts it in place of the previous site; does nothing when nothing changed.
    func publish(_ begun: Stage?) throws(PublicationError) -> PublicationSummary {
        let paths = registry.paths()
        let manifest = Manifest(paths: paths.all)
        if begun == nil, let previous, previous.manifest.isSame(as: manifest) {
            return summary(paths, removed: 0, findings: findings(TreeRemoval(place)))
        }
        let removed = removedCount(keeping: paths.all)
        let stage = try orEmpty(begun)
        let old: String?
        do throws(PublicationError) {
            try complete(stage, paths, manifest)
            old = try exchange(stage)
        } catch {
            discard(stage)
            throw error
        }
        return summary(paths, removed: removed, findings: findings(clear(old)))
    }

    private typealias Paths = (all: [String], staged: [String], unchanged: [String])

    private func summary(_ paths: Paths, removed: Int, findings: [Diagnostic]) -> PublicationSummary {
        PublicationSummary(
            written: paths.staged.count, unchanged: paths.unchanged.count, removed: removed,
            bytes: writtenBytes.load(ordering: .relaxed), findings: findings)
    }

    /// The stage; an empty one for a site that only lacks files of the previous one.
    private func orEmpty(_ begun: Stage?) throws(PublicationError) -> Stage {
        if let begun { return begun }
        return try place.attempt(.write) { () throws(Errno) in try Stage(place, like: previous?.status) }
    }

    /// How many files of the previous site disappear.
    private func removedCount(keeping paths: [String]) -> Int {
        guard let previous else { return 0 }
        let kept = PathSet(paths)
        return previous.manifest.paths.count { path in
            !kept.contains(path) && (try? previous.folder.status(of: path)) != nil
        }
    }

    /// Makes the stage the whole new site, on the disk and not only in memory.
    private func complete(_ stage: Stage, _ paths: Paths, _ manifest: Manifest) throws(PublicationError) {
        if let previous {
            for path in paths.unchanged {
                try place.attempt(.write, at: path) { () throws(Errno) in try stage.take(path, from: previous)
                }
            }
        }
        let list = manifest.bytes
        try place.attempt(.write, at: Manifest.name) { () throws(Errno) in
            try list.withUnsafeBufferPointer { bytes throws(Errno) in
                try stage.write(Manifest.name, UnsafeRawBufferPointer(bytes))
            }
        }
        try place.attempt(.write) { () throws(Errno) in
            try stage.makeDurable(paths.staged + [Manifest.name])
        }
    }

    /// The step that readers see. Returns the name that the previous site has now.
    private func exchange(_ stage: Stage) throws(PublicationError) -> String? {
        let isUndisturbed = try place.attempt(.publish) { () throws(Errno) in
            guard let previous else { return true }
            return try place.parent.statusIfAny(of: place.name)?.identity == previous.status.identity
        }
        guard isUndisturbed else { throw .disturbed(output: place.shown) }
        do throws(Errno) {
            return try swap.publish(stage, over: previous)
        } catch {
            switch error.code {
            case EBUSY: throw .mountPoint(output: place.shown)
            case ENOTEMPTY, EEXIST, ENOTDIR: throw .disturbed(output: place.shown)
            default: throw .disk(DiskError(place.shown, .publish, error))
            }
        }
    }

    /// Removes the previous site. The new one is public already: nothing that fails here undoes that.
    private func clear(_ old: String?) -> TreeRemoval {
        // The exchange must be on the disk before the files that it replaced are gone from it.
        try? place.parent.sync()
        var removal = TreeRemoval(place)
        if let old { removal.removeSite(old) }
        return removal
    }
}
