#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Puts a complete new site in the place of the previous one.
struct Swap {
    let place: OutputPlace
    let method: SwapMethod

    /// Publishes the stage, and returns the name that the previous site has now; nil when there was none.
    ///
    /// The stage gets a name that says that it is complete before it takes its place. So a folder with that
    /// name, found by a next build, is a whole site, the new one or the previous one.
    func publish(_ stage: Stage, over previous: PublishedSite?) throws(Errno) -> String? {
        let next = place.nextPrefix + String(getpid())
        try place.parent.rename(stage.name, to: next)
        do throws(Errno) {
            return try takePlace(next, over: previous)
        } catch {
            // Under its old name it is cleared away as any stage that failed.
            try? place.parent.rename(next, to: stage.name)
            throw error
        }
    }

    private func takePlace(_ next: String, over previous: PublishedSite?) throws(Errno) -> String? {
        guard previous != nil else {
            // Replaces an empty folder too, and fails when somebody has put something in it; except what
            // a Mac puts in a folder that is only looked at.
            try? place.parent.removeFile("\(place.name)/.DS_Store")
            try place.parent.rename(next, to: place.name)
            return nil
        }
        guard method == .exchange else { return try renameTwice(next) }
        do throws(Errno) {
            try place.parent.exchange(next, place.name)
            return next
        } catch {
            guard [EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP].contains(error.code) else { throw error }
            return try renameTwice(next)
        }
    }

    private func renameTwice(_ next: String) throws(Errno) -> String {
        let old = place.oldPrefix + String(getpid())
        try place.parent.rename(place.name, to: old)
        do throws(Errno) {
            try place.parent.rename(next, to: place.name)
        } catch {
            try? place.parent.rename(old, to: place.name)
            throw error
        }
        return old
    }
}
