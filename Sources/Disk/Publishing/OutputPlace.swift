#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where an output folder is or will be, and the names of what stands beside it during a publication.
final class OutputPlace: Sendable {
    /// As the user wrote it, for messages: `Site`.
    let shown: String
    /// The folder around the output folder, absolute and without links.
    let parentPath: String
    /// The output folder's own name.
    let name: String
    /// The folder around the output folder, open.
    let parent: Descriptor

    /// Finds the place of an output folder, which need not exist; a link to it has to lead somewhere.
    init(_ target: String) throws(PublicationError) {
        shown = Self.trimmed(target)
        let path = try Self.resolve(shown)
        guard path != "/" else { throw .refused(output: shown, .root) }
        name = path.split(separator: "/").last.map(String.init) ?? ""
        let around = String(path.dropLast(name.count + 1))
        parentPath = around.isEmpty ? "/" : around
        do throws(Errno) {
            parent = try Descriptor.open(parentPath, Descriptor.folderFlags)
        } catch {
            throw .disk(DiskError(shown, .publish, error))
        }
    }

    /// The output folder, absolute and without links.
    var path: String { parentPath == "/" ? "/\(name)" : "\(parentPath)/\(name)" }

    /// Files that are being written, complete only when it is renamed to `next`.
    var stagePrefix: String { ".\(name).addenda-stage-" }
    /// A complete site that is about to take its place or has just lost it.
    var nextPrefix: String { ".\(name).addenda-next-" }
    /// The previous site between two renames, where the system cannot exchange folders.
    var oldPrefix: String { ".\(name).addenda-old-" }
    /// Held by the build that may write.
    var lockName: String { ".\(name).addenda-lock" }

    /// A file of the site for messages: `Site/regio/genk/index.html`.
    func shown(_ path: String) -> String { "\(shown)/\(path)" }

    /// Runs system calls, and says of what they fail at that it was the output folder or a path in it.
    func attempt<Value: ~Copyable>(
        _ operation: DiskError.Operation, at path: String? = nil, _ body: () throws(Errno) -> Value
    ) throws(PublicationError) -> Value {
        do throws(Errno) {
            return try body()
        } catch {
            throw .disk(DiskError(path.map(shown) ?? shown, operation, error))
        }
    }

    private static func trimmed(_ path: String) -> String {
        var path = path
        while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
        return path
    }

    /// Follows links, starting at the current folder.
    ///
    /// A link that leads nowhere is refused: whoever made it meant a folder that is there, such as that of a
    /// disk which is not connected now, and a site somewhere else would go unnoticed.
    private static func resolve(_ shown: String) throws(PublicationError) -> String {
        do throws(Errno) {
            return try RealPath.resolve(shown)
        } catch {
            if error.code == ELOOP { throw .disk(DiskError(shown, .publish, error)) }
        }
        let slash = shown.lastIndex(of: "/")
        let name = slash.map { String(shown[shown.index(after: $0)...]) } ?? shown
        guard !name.isEmpty, name != ".", name != "..", !name.utf8.contains(0) else {
            throw .noFolderAround(output: shown)
        }
        var around = slash.map { String(shown[..<$0]) } ?? "."
        if around.isEmpty { around = "/" }
        guard let folder = try? RealPath.resolve(around) else { throw .noFolderAround(output: shown) }
        let full = folder == "/" ? "/\(name)" : "\(folder)/\(name)"
        if let target = Descriptor.linkTarget(full) { throw .refused(output: shown, .deadLink(target)) }
        return full
    }
}
