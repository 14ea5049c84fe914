import Dispatch

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Ctrl-C, and the other ways in which a process is asked to end; they do not end it any more once this is made.
struct Interruption {
    private let signals: AsyncStream<Void>
    private let sources: [any DispatchSourceSignal]

    /// Begins to listen.
    init() {
        let (signals, report) = AsyncStream<Void>.makeStream()
        self.signals = signals
        sources = [SIGINT, SIGTERM, SIGHUP].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { report.yield() }
            source.resume()
            return source
        }
    }

    /// Waits for the first.
    func first() async {
        for await _ in signals { break }
        for source in sources { source.cancel() }
    }
}
