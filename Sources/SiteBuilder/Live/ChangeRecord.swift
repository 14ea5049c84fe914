/// When each source of a site last changed, counted in changes since the start.
struct ChangeRecord: Sendable {
    private var last: [PageSource: Int] = [:]
    /// The number of the last change; 0 before the first.
    private(set) var revision = 0

    /// Takes note that sources changed together.
    mutating func note(_ sources: some Sequence<PageSource>) {
        revision += 1
        for source in sources { last[source] = revision }
    }

    /// The number of the last change of any of these sources.
    func revision(of sources: [PageSource]) -> Int {
        sources.reduce(0) { max($0, last[$1] ?? 0) }
    }
}
