import Preview

/// A site that has something new to show each time it settles, and takes until it is let go.
actor SettlingSite: PreviewedSite {
    /// Rings each time it begins to settle.
    nonisolated let begun: AsyncStream<Void>
    /// Rings each time it was rebuilt.
    nonisolated let rebuilt: AsyncStream<Void>
    private nonisolated let rebuiltBell: AsyncStream<Void>.Continuation
    private nonisolated let bell: AsyncStream<Void>.Continuation
    private nonisolated let gate: AsyncStream<Void>
    private nonisolated let key: AsyncStream<Void>.Continuation

    init() {
        (begun, bell) = AsyncStream<Void>.makeStream()
        (rebuilt, rebuiltBell) = AsyncStream<Void>.makeStream()
        (gate, key) = AsyncStream<Void>.makeStream()
    }

    /// Lets it end one time, now or later.
    nonisolated func letGo() { key.yield() }

    func find(_ search: PlaceSearch) async -> PreviewedPlace { await MemorySite([:]).find(search) }
    func status(of path: String) async -> PageStatus { await MemorySite([:]).status(of: path) }
    func travel(to moment: String?) {}
    /// Logs are nothing to it.
    func rebuild(_ paths: Set<String>?) -> Bool {
        rebuiltBell.yield()
        return paths?.allSatisfy { $0.hasSuffix(".log") } != true
    }

    func settle() async -> Bool {
        bell.yield()
        // In a task of its own: like a check that has come too far to be given up.
        await Task { for await _ in gate { break } }.value
        return true
    }
}
