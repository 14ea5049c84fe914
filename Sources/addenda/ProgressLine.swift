import SiteBuilder

/// One line on the terminal that says how far a build is; nothing at all where no person is looking.
struct ProgressLine: Sendable {
    private let console: Console?

    /// Makes a line on a stream that is a terminal; elsewhere one that stays silent.
    init(on console: Console, isWanted: Bool) {
        self.console = isWanted && console.isTerminal ? console : nil
    }

    /// Replaces the line.
    func show(_ progress: BuildProgress) {
        console?.write("\r\u{1B}[K\(progress.done) of \(progress.total) files")
    }

    /// Takes the line away, so that what follows starts on a clean line.
    func clear() {
        console?.write("\r\u{1B}[K")
    }
}
