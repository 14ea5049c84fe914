/// What the preview serves of its own, below a folder that a site hardly has; all else there is the site's.
enum PreviewPath: String, Sendable, CaseIterable {
    case script = "preview.js"
    case style = "preview.css"
    case events
    case status
    case moment

    private static let folder = "_addenda"

    /// The one that a request asks for; nil when it asks for something else.
    init?(_ path: RequestPath) {
        guard path.parts.count == 2, path.parts[0] == Self.folder, !path.isFolder else { return nil }
        self.init(rawValue: path.parts[1])
    }

    /// Where it is: `/_addenda/preview.js`.
    var address: String { "/\(Self.folder)/\(rawValue)" }
}
