/// A file that a folder of the project holds.
public struct FileEntry: Sendable, Hashable {
    /// Whether the file stands there itself.
    public enum Kind: Sendable, Hashable {
        /// The file itself.
        case regular
        /// A link to a file elsewhere in the project.
        case link
    }

    /// From the project folder, ready for `ProjectFolder.read`: `Content/regio/genk.md`.
    public let path: String
    /// In bytes; of the file that a link leads to.
    public let size: Int
    /// Whether it is the file itself or a link to it.
    public let kind: Kind

    /// Makes an entry.
    public init(path: String, size: Int, kind: Kind) {
        self.path = path
        self.size = size
        self.kind = kind
    }
}
