import Disk

/// Hands a file to a publication: at once, or in pieces as soon as it grows large.
final class FilePieces {
    /// Up to so many bytes nearly every file is handed over at once.
    static let size = 256 << 10

    private let path: String
    private let publication: Publication
    /// The file when it has come in pieces so far.
    private var file: PieceFile?
    /// Why a piece could not be handed over; what follows is dropped.
    private var failure: DiskError?

    init(of path: String, for publication: Publication) {
        self.path = path
        self.publication = publication
    }

    /// Hands over the bytes so far and empties the output.
    func take(_ output: inout [UInt8]) {
        defer { output.removeAll(keepingCapacity: true) }
        guard failure == nil else { return }
        do throws(DiskError) {
            if file == nil { file = try publication.begin(path) }
            try file?.append(output)
        } catch {
            failure = error
        }
    }

    /// Hands over the last bytes.
    func finish(with rest: [UInt8]) throws(DiskError) {
        if let failure { throw failure }
        guard let file else { return try publication.put(path, rest) }
        try file.append(rest)
        try file.finish()
    }
}
