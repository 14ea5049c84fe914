import ArgumentParser
import Content
import Diagnostics
import Disk
import Schedule
import SiteBuilder

/// `addenda build`: turns the content of a project into a website.
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Build the website.",
        discussion: """
            Reads Content/ and Templates/ of the project and publishes the site in the output folder. When \
            anything is wrong, every fault is reported and the published site stays as it was.

            Exit status: 0 published, 1 the content has errors, 2 wrong usage, 3 the system failed.
            """)

    @OptionGroup var options: ProjectOptions
    @OptionGroup var result: FormatOptions

    @Option(help: ArgumentHelp("Where to publish. (default: <project>/Site)", valueName: "folder"))
    var output: String?

    @Option(
        help: ArgumentHelp("Where the site will be; overrides base_url.", valueName: "url"),
        transform: SiteAddress.init)
    var baseURL: SiteAddress?

    @Flag(help: "Treat warnings as errors.")
    var strict = false

    @Flag(name: .shortAndLong, help: "Print errors only.")
    var quiet = false

    @Flag(name: .shortAndLong, help: "Print how long each stage took as well.")
    var verbose = false

    func validate() throws {
        if output?.isEmpty == true {
            throw ValidationError("--output is empty; name a folder")
        }
        if quiet, verbose {
            throw ValidationError("--quiet and --verbose exclude each other; give one of them")
        }
    }

    func run() async throws {
        let printer = BuildPrinter(
            format: result.format, verbosity: quiet ? .quiet : verbose ? .verbose : .normal)
        let clock = Environment.stopwatch()
        let outcome = await build(at: try options.moment(), printer, clock)
        try printer.print(outcome, duration: clock())
        if let status = outcome.exitStatus { throw status }
    }

    private func build(
        at moment: Instant, _ printer: BuildPrinter, _ clock: @escaping @Sendable () -> Duration
    ) async -> BuildOutcome {
        do throws(DiskError) {
            let folder = try ProjectFolder(options.project)
            let build = BuildOptions(
                output: output ?? folder.root + "/Site", now: moment, baseURL: baseURL?.url,
                isStrict: strict, jobs: options.jobCount)
            return await SiteBuilder(project: folder, options: build, clock: clock)
                .build(progress: printer.show)
        } catch {
            return .failed(DiagnosticReport([error.diagnostic]))
        }
    }
}
