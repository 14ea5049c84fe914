/// The paths that the preview keeps for itself; no slug begins with an underscore.
enum PreviewPath {
    static let folder = "_addenda"
    static let script = "/_addenda/preview.js"
    static let style = "/_addenda/preview.css"
    static let events = "/_addenda/events"
    static let status = "/_addenda/status"
    static let moment = "/_addenda/moment"
}
