import Synchronization
import Testing

@testable import Preview

@Suite(.timeLimit(.minutes(1))) struct PreviewSessionTests {
    private let site = SettlingSite()
    private let inbox = ChangeInbox()

    /// The clock rings without a change.
    @Test func tellsWhatWasFoundWhileTheClockMoved() async {
        let (news, bell) = AsyncStream<Void>.makeStream()
        let session = PreviewSession(site: site, hub: UpdateHub(), inbox: inbox)
        let running = Task { await session.run { bell.yield() } }
        defer { running.cancel() }
        await next(of: site.begun)
        inbox.tick()
        try? await Task.sleep(for: .milliseconds(100))
        site.letGo()
        await next(of: news)
    }

    @Test func tellsOneNewsAfterTheOther() async {
        let (news, bell) = AsyncStream<Void>.makeStream()
        let telling = Mutex((now: 0, most: 0))
        let session = PreviewSession(site: site, hub: UpdateHub(), inbox: inbox)
        let inbox = inbox
        let running = Task {
            await session.run {
                telling.withLock {
                    $0.now += 1
                    $0.most = max($0.most, $0.now)
                }
                inbox.add(["Content/programma.md"])
                try? await Task.sleep(for: .milliseconds(200))
                telling.withLock { $0.now -= 1 }
                bell.yield()
            }
        }
        defer { running.cancel() }
        await next(of: site.begun)
        site.letGo()
        await next(of: news)
        await next(of: news)
        #expect(telling.withLock { $0.most } == 1)
    }

    /// A check of a large site cannot be given up at once.
    @Test func doesNotLetASaveWaitForACheck() async {
        let session = PreviewSession(site: site, hub: UpdateHub(), inbox: inbox)
        let running = Task { await session.run {} }
        defer { running.cancel() }
        await next(of: site.begun)
        inbox.add(["Content/programma.md"])
        await next(of: site.rebuilt)
        site.letGo()
    }

    /// What a check found that had come too far to be given up is told, though a save came in between.
    @Test func keepsWhatWasFoundWhileAFileWasSaved() async {
        let (news, bell) = AsyncStream<Void>.makeStream()
        let session = PreviewSession(site: site, hub: UpdateHub(), inbox: inbox)
        let running = Task { await session.run { bell.yield() } }
        defer { running.cancel() }
        await next(of: site.begun)
        inbox.add(["Content/programma.md"])
        await next(of: site.rebuilt)
        await next(of: news)
        // The check of before the save ends; the one after it has yet to begin.
        site.letGo()
        await next(of: news)
    }

    /// Else a log that is written all the time would keep what can wait from ever being done.
    @Test func goesOnWithACheckWhileALogIsWritten() async {
        let news = Mutex(0)
        let session = PreviewSession(site: site, hub: UpdateHub(), inbox: inbox)
        let running = Task { await session.run { news.withLock { $0 += 1 } } }
        defer { running.cancel() }
        for _ in 1...2 {
            inbox.add(["Content/scan.log"])
            await next(of: site.rebuilt)
        }
        await next(of: site.begun)
        #expect(news.withLock { $0 } == 0)
        site.letGo()
    }

    private func next(of stream: AsyncStream<Void>) async {
        for await _ in stream { return }
    }
}
