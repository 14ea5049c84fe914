/// A file of a live site.
public struct LiveFileContent: Sendable {
    /// What it holds.
    public let bytes: [UInt8]
    /// The number of the last change that it may differ by; with it the same, the bytes are the same.
    public let revision: Int
}
