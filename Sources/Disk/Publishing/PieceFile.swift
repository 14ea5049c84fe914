#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file of a publication that is too large to have in memory whole: its bytes come in pieces.
///
/// As long as the pieces are those of the published file nothing is written. From the first that differs on they go to
/// the stage, behind what was the same so far, which is copied from the published file. For one thread.
public final class PieceFile {
    private let publication: Publication
    private let path: String
    /// The published file, read as far as the pieces are the same; nil when there is none.
    private var published: Descriptor?
    /// The new file, once a piece differs.
    private var staged: Descriptor?
    /// How many bytes came that are those of the published file.
    private var sameCount = 0

    init(_ publication: Publication, _ path: String, published: consuming Descriptor?) {
        self.publication = publication
        self.path = path
        self.published = published
    }

    /// Adds bytes behind those of before.
    public func append(_ bytes: [UInt8]) throws(DiskError) {
        try publication.remembering { () throws(DiskError) in
            if staged == nil {
                if try isPublished(bytes) {
                    sameCount += bytes.count
                    return
                }
                try beginStaging()
            }
            try write(bytes)
        }
    }

    /// Ends the file; to be called before the publication is committed.
    public func finish() throws(DiskError) {
        try publication.remembering { () throws(DiskError) in
            if staged == nil, try !isAtEnd() { try beginStaging() }
            guard staged != nil else { return try publication.registry.add(path, isStaged: false) }
            try orThrow(publication.place.shown(path), .write) { () throws(Errno) in
                try staged.take()?.finish()
            }
        }
    }

    // MARK: The published file

    private func isPublished(_ bytes: [UInt8]) throws(DiskError) -> Bool {
        guard published != nil else { return false }
        return try read(bytes.count) == bytes
    }

    private func isAtEnd() throws(DiskError) -> Bool {
        guard published != nil else { return false }
        return try read(1).isEmpty
    }

    /// The next bytes of the published file; fewer at its end.
    private func read(_ count: Int) throws(DiskError) -> [UInt8] {
        try orThrow(publication.place.shown(path), .read) { () throws(Errno) in
            try published?.contents(count: count) ?? []
        }
    }

    // MARK: The new file

    private func beginStaging() throws(DiskError) {
        try publication.registry.add(path, isStaged: true)
        staged = try orThrow(publication.place.shown(path), .write) { () throws(Errno) in
            try publication.stage().create(path)
        }
        if sameCount > 0 { try copySame() }
        published = nil
    }

    /// Copies the bytes that came and were those of the published file, from its beginning.
    private func copySame() throws(DiskError) {
        try orThrow(publication.place.shown(path), .read) { () throws(Errno) in try published?.rewind() }
        var rest = sameCount
        while rest > 0 {
            let bytes = try read(min(rest, BufferPool.size))
            guard !bytes.isEmpty else {
                // Somebody writes in the output folder.
                throw DiskError(publication.place.shown(path), .read, Errno(ESTALE))
            }
            try write(bytes)
            rest -= bytes.count
        }
    }

    private func write(_ bytes: [UInt8]) throws(DiskError) {
        try orThrow(publication.place.shown(path), .write) { () throws(Errno) in
            try bytes.withUnsafeBufferPointer { buffer throws(Errno) in
                try staged?.write(UnsafeRawBufferPointer(buffer))
            }
        }
        publication.writtenBytes.add(bytes.count, ordering: .relaxed)
    }
}
