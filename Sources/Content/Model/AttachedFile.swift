/// A file below `Content/bestand`, which is published as it is.
public struct AttachedFile: Sendable, Hashable {
    /// The path below that folder, and below the site: `kaart/genk.png`.
    public var path: String
    /// The size in bytes.
    public var byteCount: Int

    /// Makes an entry.
    public init(path: String, byteCount: Int) {
        self.path = path
        self.byteCount = byteCount
    }
}
