/// A file of a previewed site.
public struct PreviewedFile: Sendable {
    /// What it holds.
    public let bytes: [UInt8]
    /// The number of the last change that it may differ by.
    public let revision: Int
    /// The moment that it is shown for, in UTC by RFC 3339; nil for that of the clock.
    public let moment: String?

    /// Makes a file.
    public init(bytes: [UInt8], revision: Int, moment: String?) {
        self.bytes = bytes
        self.revision = revision
        self.moment = moment
    }
}
