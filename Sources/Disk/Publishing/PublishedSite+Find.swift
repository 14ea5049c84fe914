#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension PublishedSite {
    /// Looks at the output folder; nil when there is none or it is empty.
    ///
    /// Throws when it is no folder, when a disk begins there, and when it holds anything that is not in its
    /// list of files.
    static func find(at place: OutputPlace) throws(PublicationError) -> PublishedSite? {
        let (status, around) = try place.attempt(.list) { () throws(Errno) in
            (try place.parent.statusIfAny(of: place.name), try place.parent.status())
        }
        guard let status else { return nil }
        guard status.kind == .folder else { throw .notAFolder(output: place.shown) }
        guard status.identity.device == around.identity.device else { throw .mountPoint(output: place.shown) }
        let folder = try place.attempt(.list) { () throws(Errno) in
            try place.parent.open(place.name, Descriptor.folderFlags)
        }
        let manifest = try Manifest.read(in: folder, of: place)
        try refuseForeignFiles(in: folder, manifest, place)
        guard let manifest else { return nil }
        return PublishedSite(folder: folder, status: status, manifest: manifest)
    }

    private static func refuseForeignFiles(
        in folder: borrowing Descriptor, _ manifest: Manifest?, _ place: OutputPlace
    ) throws(PublicationError) {
        var search = ForeignFileSearch(known: manifest?.paths ?? [])
        do throws(Errno) {
            // Without a list all is foreign; a large folder of somebody else need not be searched for that.
            try search.search(folder, goingDown: manifest != nil)
        } catch {
            throw .disk(DiskError(place.shown, .list, error))
        }
        guard search.found.isEmpty else { throw search.error(output: place.shown) }
    }
}
