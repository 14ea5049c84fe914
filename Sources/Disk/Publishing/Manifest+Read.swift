#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension Manifest {
    /// Reads the list of an output folder; nil when it has none.
    static func read(
        in folder: borrowing Descriptor, of place: OutputPlace
    ) throws(PublicationError) -> Manifest? {
        let bytes: [UInt8]?
        do throws(Errno) {
            bytes = try contents(in: folder)
        } catch {
            throw .disk(DiskError(place.shown(name), .read, error))
        }
        guard let bytes else { return nil }
        do throws(ManifestFault) {
            return try Manifest(bytes)
        } catch {
            throw .damagedManifest(output: place.shown, line: error.line)
        }
    }

    /// The bytes of the list; nil where there is no list.
    static func contents(in folder: borrowing Descriptor) throws(Errno) -> [UInt8]? {
        let file: Descriptor
        do throws(Errno) {
            file = try folder.open(name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
        } catch {
            guard error.code == ENOENT else { throw error }
            return nil
        }
        let status = try file.status()
        guard status.kind == .regular else { throw Errno(EINVAL) }
        guard status.size <= largest else { throw Errno(EFBIG) }
        return try file.contents(count: status.size)
    }
}
