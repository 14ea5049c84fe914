/// The path of a request, decoded once and taken for what a file of a site can be called; nothing else is looked up.
struct RequestPath: Sendable, Hashable {
    /// The parts between the slashes, decoded: `regio`, `genk`.
    let parts: [String]
    /// Whether it ends in a slash, so that a folder is meant.
    let isFolder: Bool

    /// The most bytes that a path may have.
    static let limit = 4096

    /// Reads the target of a request (RFC 9112): `/regio/genk/?x=1`; nil for what names no file of a site.
    ///
    /// Refused are `.` and `..` however they are written, empty parts, encoded slashes, backslashes, control
    /// characters, and what is not UTF-8.
    init?(target: String) {
        let path = target.prefix { $0 != "?" && $0 != "#" }
        guard path.utf8.first == UInt8(ascii: "/"), path.utf8.count <= Self.limit else { return nil }
        var pieces = path.utf8.dropFirst().split(
            separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        isFolder = pieces.last?.isEmpty ?? true
        if isFolder { pieces.removeLast() }
        var parts: [String] = []
        for piece in pieces {
            guard let part = PercentDecoding.decode(piece), Self.isName(part) else { return nil }
            parts.append(part)
        }
        self.parts = parts
    }

    /// The path without a slash in front: `regio/genk`.
    var text: String { parts.joined(separator: "/") }

    private static func isName(_ part: String) -> Bool {
        guard !part.isEmpty, part != ".", part != ".." else { return false }
        return part.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0x2F && $0 != 0x5C }
    }
}
