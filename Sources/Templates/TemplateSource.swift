import Diagnostics

/// A template as written: its name, and the file it stands in.
public struct TemplateSource: Sendable {
    /// The name by which `{{>region}}` and `{{<region}}` call it: `region`.
    public let name: String
    /// The file, in UTF-8; lines end at LF or CRLF and are printed as they are.
    public let text: SourceText

    /// Makes a source.
    public init(name: String, text: SourceText) {
        self.name = name
        self.text = text
    }
}
