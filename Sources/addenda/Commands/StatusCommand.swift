import ArgumentParser
import Content
import Diagnostics
import Disk
import Schedule

/// `addenda status`: where the call of each region stands.
struct StatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Show where the call of each region stands.",
        discussion: """
            Reads the facts in Content/ and lists the regions: the phase, the deadline, how many days are left \
            and what changes next. Open regions come first, by their deadline. Dates are in Belgian time. \
            Nothing is written.

            Exit status: 0 all well, 1 the content has errors, 2 wrong usage, 3 the system failed.
            """)

    @OptionGroup var options: ProjectOptions
    @OptionGroup var result: FormatOptions

    func run() async throws {
        let outcome = await status(at: try options.moment())
        try StatusPrinter(format: result.format).print(outcome)
        if let status = outcome.exitStatus { throw status }
    }

    private func status(at moment: Instant) async -> StatusOutcome {
        do throws(DiskError) {
            let content = await ContentLoader(project: try ProjectFolder(options.project))
                .load(jobs: options.jobCount)
            guard let programme = content.programme else { return .rejected(content.diagnostics) }
            return .read(ProgrammeStatus(programme, at: moment), content.diagnostics)
        } catch {
            return .failed([error.diagnostic])
        }
    }
}
