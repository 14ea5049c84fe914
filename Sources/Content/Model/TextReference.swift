/// Where a body of text is.
///
/// The text itself is read again and rendered when its page is, so that memory does not grow with the text of
/// all regions.
public struct TextReference: Sendable, Hashable {
    /// The path relative to the project folder: `Content/regio/genk.md`.
    public var path: String
    /// Where the Markdown begins, in bytes from the start of the file.
    public var bodyOffset: Int
    /// The file as it was when it was loaded.
    public var fingerprint: FileFingerprint

    /// Makes a reference.
    public init(path: String, bodyOffset: Int, fingerprint: FileFingerprint) {
        self.path = path
        self.bodyOffset = bodyOffset
        self.fingerprint = fingerprint
    }
}
