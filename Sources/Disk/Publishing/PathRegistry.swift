import Synchronization

/// The paths of a site that is being made, filled by several threads at once.
///
/// It finds out that two paths cannot exist beside each other, also where only a Mac or Windows computer
/// would see it: paths are kept by their lower case form, and two spellings of `é` are one.
final class PathRegistry: Sendable {
    /// Each part has a lock of its own, so that threads seldom wait for one another. A power of two.
    private static let shardCount = 16

    private let shards = (0..<shardCount).map { _ in Shard() }

    /// Adds a file and the folders it is in. Throws when another path is in its way.
    func add(_ path: String, isStaged: Bool) throws(DiskError) {
        try insert(path, Entry(path: path, cause: path, kind: isStaged ? .staged : .unchanged))
        var parent = RelativePath.parent(path)
        while let folder = parent, try insert(folder, Entry(path: folder, cause: path, kind: .folder)) {
            parent = RelativePath.parent(folder)
        }
    }

    /// The paths of the files, in order of bytes.
    func paths() -> (all: [String], staged: [String], unchanged: [String]) {
        let files = entries.filter { $0.kind != .folder }.sorted { RelativePath.precedes($0.path, $1.path) }
        return (
            files.map(\.path), files.filter { $0.kind == .staged }.map(\.path),
            files.filter { $0.kind == .unchanged }.map(\.path)
        )
    }

    private var entries: [Entry] {
        shards.flatMap { shard in shard.entries.withLock { Array($0.values) } }
    }

    /// Adds one path; false for a folder that is known already.
    @discardableResult
    private func insert(_ path: String, _ entry: Entry) throws(DiskError) -> Bool {
        let key = Self.folded(path)
        let shard = shards[key.hashValue & (Self.shardCount - 1)]
        let known = shard.entries.withLock { entries in
            let known = entries[key]
            if known == nil { entries[key] = entry }
            return known
        }
        guard let known else { return true }
        if known.kind == .folder, entry.kind == .folder, RelativePath.isSame(known.path, path) {
            return false
        }
        throw Self.collision(known, entry)
    }

    /// The lower case form, with little work for the paths that are in it already.
    private static func folded(_ path: String) -> String {
        let isPlain = path.utf8.allSatisfy {
            $0 < 0x80 && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0)
        }
        return isPlain ? path : path.lowercased()
    }

    private static func collision(_ known: Entry, _ new: Entry) -> DiskError {
        let pair = [known.cause, new.cause].sorted(by: RelativePath.precedes)
        return DiskError(path: pair[1], operation: .write, reason: .collision(pair[0], pair[1]))
    }
}

extension PathRegistry {
    private struct Entry {
        enum Kind { case staged, unchanged, folder }

        let path: String
        /// The file that was put: the path itself, or the first one in the folder.
        let cause: String
        let kind: Kind
    }

    private final class Shard: Sendable {
        let entries = Mutex<[String: Entry]>([:])
    }
}
