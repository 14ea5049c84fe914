import ArgumentParser
import Checks
import Diagnostics
import Disk
import Schedule

/// `addenda check`: looks at everything that would be published, and publishes nothing.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check everything that would be published.",
        discussion: """
            Builds the site in memory and reports what a build would, and what a careful reader would: dates that \
            cannot be meant, sentences that contradict the facts, what is left over or missing. Nothing is written. \
            `addenda explain` tells what a finding means.

            Exit status: 0 nothing that is an error, 1 the content has errors, 2 wrong usage, 3 the system failed.
            """)

    @OptionGroup var options: ProjectOptions

    @Option(help: "How to print the findings: text, json, sarif or github.")
    var format = CheckFormat.text

    @Flag(help: "Treat warnings as errors.")
    var strict = false

    @Flag(
        help:
            "Build the site just before and just after every change of phase too, and compare it with the dates."
    )
    var timeline = false

    @Flag(help: "Ask other sites for the pages that are linked to, with curl.")
    var external = false

    @Flag(help: "Ask hunspell for the words of the texts.")
    var spelling = false

    @Flag(name: .shortAndLong, help: "Print errors only.")
    var quiet = false

    @Flag(name: .shortAndLong, help: "Quote what was accepted, and print how long it took.")
    var verbose = false

    func validate() throws {
        if quiet, verbose {
            throw ValidationError("--quiet and --verbose exclude each other; give one of them")
        }
    }

    func run() async throws {
        let printer = CheckPrinter(
            format: format, verbosity: quiet ? .quiet : verbose ? .verbose : .normal)
        let clock = Environment.stopwatch()
        let outcome = await check(at: try options.moment(), printer)
        try printer.print(outcome, duration: clock())
        if let status = outcome.exitStatus { throw status }
    }

    private func check(at moment: Instant, _ printer: CheckPrinter) async -> CheckOutcome {
        do throws(DiskError) {
            let check = CheckOptions(
                now: moment, isStrict: strict, jobs: options.jobCount, provesTimeline: timeline,
                looksAtSpelling: spelling)
            let folder = try ProjectFolder(options.project)
            let asked = (external: external, spelling: spelling)
            return await SiteCheck(project: folder, options: check).run(
                extra: { links in
                    (asked.external
                        ? ExternalLinks(now: Environment.clockSeconds(), project: folder).findings(links)
                        : [])
                        + (asked.spelling ? Spelling.findings(in: folder) : [])
                }, progress: printer.show)
        } catch {
            return .failed(DiagnosticReport([error.diagnostic]))
        }
    }
}
