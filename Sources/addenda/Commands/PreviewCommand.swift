import ArgumentParser
import Content
import Diagnostics
import Disk
import Preview
import Schedule
import SiteBuilder

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// `addenda preview`: shows the website in a browser while people write.
struct PreviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "Show the website while you write.",
        discussion: """
            Serves the site from memory and never touches the output folder. A saved file is on the page at once. \
            What is wrong is told on the page and here, and the last good page stays. Ctrl-C ends it.

            Exit status: 0 ended, 1 there is no content here, 2 wrong usage, 3 the system failed (port taken).
            """)

    @OptionGroup var options: ProjectOptions
    @OptionGroup var result: FormatOptions

    @Option(
        help: ArgumentHelp("Where the site will be; overrides base_url.", valueName: "url"),
        transform: SiteAddress.init)
    var baseURL: SiteAddress?

    @Option(
        help: ArgumentHelp(
            "Listen at this port, and no other; 0 is any. (default: \(PreviewServer.defaultPort), or the next free one)"
        ))
    var port: Int?

    @Option(
        help: "Listen at this name or address, where others can reach it. (default: this machine only)")
    var host: String?

    @Flag(help: "Open the page in a browser.")
    var open = false

    @Flag(help: "Leave drafts out, as a build does.")
    var noDrafts = false

    func validate() throws {
        if let port, !(0...65_535).contains(port) {
            throw ValidationError("--port is \(port); give a number from 0 to 65535")
        }
        if host?.isEmpty == true { throw ValidationError("--host is empty; name a host or an address") }
    }

    func run() async throws {
        let moment = try options.at ?? Environment.givenMoment()
        let folder = try project()
        let preview = try await PreviewRun(
            project: folder, host: host, session: Environment.runName(),
            printer: PreviewPrinter(format: result.format)
        ) {
            try await site(of: folder, at: moment)
        }
        let address = try await preview.start(port: port)
        if open { Browser.open(address.text) }
        await preview.follow()
        // The server ends with the process, see `PreviewServer`. Who reads the output slowly misses the last news.
        _exit(ExitCode.success.rawValue)
    }

    private func site(of folder: ProjectFolder, at moment: Instant?) async throws -> LiveSite {
        let site = await LiveSite(
            project: folder,
            options: LiveOptions(
                baseURL: baseURL?.url, showsDrafts: !noDrafts, marksLines: true, jobs: options.jobCount),
            moment: moment, clock: Environment.now)
        guard await site.isProject else {
            Console.standardError.write(await site.report.diagnostics)
            throw ExitStatus.contentHasErrors
        }
        return site
    }

    private func project() throws -> ProjectFolder {
        do throws(DiskError) {
            return try ProjectFolder(options.project)
        } catch {
            Console.standardError.write([error.diagnostic])
            throw ExitStatus.systemFailed
        }
    }
}
