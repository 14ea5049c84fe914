import SiteBuilder
import Synchronization

/// Keeps the pages and calendars that are rendered; for the few that one moment needs.
final class PageGatherer: SiteInspector {
    private let state = Mutex<[String: [UInt8]]>([:])

    /// The files, by path.
    var files: [String: [UInt8]] { state.withLock { $0 } }

    func inspect(page path: String, html: [UInt8]) {
        state.withLock { $0[path] = html }
    }

    func inspect(calendar path: String, bytes: [UInt8]) {
        state.withLock { $0[path] = bytes }
    }
}
