import Synchronization

/// Gathers the links of all pages while they are rendered, each target once.
final class LinkCollector: Sendable {
    private let state = Mutex(SiteLinks())

    /// Takes the links of a page.
    func add(_ page: PageScan) {
        state.withLock { $0.add(page) }
    }

    /// What was gathered.
    var links: SiteLinks { state.withLock { $0 } }
}
