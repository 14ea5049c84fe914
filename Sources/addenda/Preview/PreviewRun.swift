import ArgumentParser
import Disk
import Preview
import SiteBuilder

/// One run of the preview: server, watcher and site, until somebody ends it.
struct PreviewRun {
    private let site: LiveSite
    private let previewed: PreviewedProject
    private let host: String?
    private let hub: UpdateHub
    private let inbox: ChangeInbox
    private let watch: ProjectWatch
    private let news: PreviewNews
    private let interruption = Interruption()
    private let server: PreviewServer

    /// - Parameter makeSite: reads the project. It is watched before, so that no save in between is missed.
    init(
        project: ProjectFolder, host: String?, session: String, printer: PreviewPrinter,
        makeSite: () async throws -> LiveSite
    ) async throws {
        hub = UpdateHub()
        inbox = ChangeInbox()
        watch = try ProjectWatch(project, inbox: inbox, hub: hub)
        site = try await makeSite()
        self.host = host
        news = PreviewNews(site: site, printer: printer)
        previewed = PreviewedProject(site: site)
        server = PreviewServer(site: previewed, hub: hub, host: host, session: session)
    }

    /// Listens, and says where and what is wrong; gives the address of the site.
    func start(port: Int?) async throws -> PreviewAddress {
        let bound: Int
        do throws(ServerError) {
            bound = try await server.start(port: port ?? PreviewServer.defaultPort, triesNext: port == nil)
        } catch {
            throw Refusal.server(error).told()
        }
        let address = PreviewAddress(host: host, port: bound, basePath: await site.basePath)
        try await news.tellStart(address, host: host)
        return address
    }

    /// Follows changes until Ctrl-C, or until the process is asked to end; everything then still runs.
    func follow() async {
        let session = PreviewSession(site: previewed, hub: hub, inbox: inbox)
        let news = news
        Task { await session.run(onNews: news.tell) }
        await interruption.first()
    }
}
