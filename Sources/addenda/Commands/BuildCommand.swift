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

    @Option(help: ArgumentHelp("The folder that holds Content/ and Templates/.", valueName: "folder"))
    var project = "."

    @Option(help: ArgumentHelp("Where to publish. (default: <project>/Site)", valueName: "folder"))
    var output: String?

    @Option(
        help: ArgumentHelp(
            "Build as if it were this moment: 2023-05-30T12:00:00Z, or 2023-05-30 14:00 in Belgian time.",
            valueName: "moment"),
        transform: Moment.init)
    var at: Moment?

    @Option(
        help: ArgumentHelp("Where the site will be; overrides base_url.", valueName: "url"),
        transform: SiteAddress.init)
    var baseURL: SiteAddress?

    @Flag(help: "Treat warnings as errors.")
    var strict = false

    @Option(help: "How to print the result: text or json.")
    var format = OutputFormat.text

    @Option(help: ArgumentHelp("How many files to work on at once. (default: all cores)", valueName: "count"))
    var jobs: Int?

    @Flag(name: .shortAndLong, help: "Print errors only.")
    var quiet = false

    @Flag(name: .shortAndLong, help: "Print how long each stage took as well.")
    var verbose = false

    func validate() throws {
        if quiet, verbose {
            throw ValidationError("--quiet and --verbose exclude each other; give one of them")
        }
        if let jobs, !(1...256).contains(jobs) {
            throw ValidationError("--jobs is \(jobs); give a number from 1 to 256")
        }
    }

    func run() async throws {
        let printer = BuildPrinter(
            format: format, verbosity: quiet ? .quiet : verbose ? .verbose : .normal)
        let clock = Environment.stopwatch()
        let outcome = await build(for: try Environment.moment(at), printer, clock)
        try printer.print(outcome, duration: clock())
        if let status = outcome.exitStatus { throw status }
    }

    private func build(
        for now: Instant, _ printer: BuildPrinter, _ clock: @escaping @Sendable () -> Duration
    ) async -> BuildOutcome {
        do throws(DiskError) {
            let folder = try ProjectFolder(project)
            let options = BuildOptions(
                output: output ?? folder.root + "/Site", now: now, baseURL: baseURL?.url,
                isStrict: strict, jobs: jobs ?? Environment.coreCount)
            return await SiteBuilder(project: folder, options: options, clock: clock)
                .build(progress: printer.show)
        } catch {
            return .failed(DiagnosticReport([error.diagnostic]))
        }
    }
}
