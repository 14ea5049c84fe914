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
            Console.standardError.write("error: \(Self.sentence(error))\n")
            throw ExitStatus.systemFailed
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

    private static func sentence(_ error: ServerError) -> String {
        switch error {
        case .portTaken(let port):
            "another program listens at port \(port); choose another with --port, or leave --port out"
        case .noFreePort(let first): "no port from \(first) on is free; choose one with --port"
        case .unknownHost(let host):
            "no machine is called \(host); give --host a name or address of this machine, such as 0.0.0.0 for all of them"
        case .foreignHost(let host):
            "\(host) is no address of this machine; give --host one that is, such as 0.0.0.0 for all of them"
        case .refused(let host, let port, let reason):
            "cannot listen at \(host), port \(port): \(reason); try another port with --port"
        }
    }
}
