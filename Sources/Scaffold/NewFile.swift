/// A file that is made for an editor to fill in.
public struct NewFile: Sendable, Hashable {
    /// Its path in the project: `Content/regio/houthalen-helchteren.md`.
    public let path: String
    /// What it says.
    public let text: String

    /// Makes a file.
    init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}
