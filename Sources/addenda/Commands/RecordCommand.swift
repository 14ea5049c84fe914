import ArgumentParser
import Checks
import Content
import Diagnostics
import Disk
import Schedule

/// `addenda record`: notes which facts are published, so that later changes can be seen.
struct RecordCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Record the facts that are published now.",
        discussion: """
            To be run after publishing. Writes dates, contacts, addresses and municipalities of all regions to \
            Content/gepubliceerd.txt, which belongs in the repository. From then on `addenda check` fails when one of \
            them changes and the region's updates do not tell readers, or when a region is gone. Such a change cannot \
            be recorded either; --gone records that a call is withdrawn.

            Exit status: 0 recorded, 1 the content has errors, 2 wrong usage, 3 the system failed.
            """)

    @Option(
        help: ArgumentHelp(
            "A published region that is withdrawn for good; may be repeated.", valueName: "region"))
    var gone: [String] = []

    @OptionGroup var options: ProjectOptions

    func validate() throws {
        for name in gone where Slug(name) == nil {
            throw ValidationError(
                "\(PrintableText.line(name.unicodeScalars)) is no name of a region; it is written as in its address, "
                    + "such as \(Slug(fromName: name).text)")
        }
    }

    func run() async throws {
        let folder: ProjectFolder
        do throws(DiskError) {
            folder = try ProjectFolder(options.project)
        } catch {
            throw Refusal.system(error).told()
        }
        let today = Brussels.civil(try options.moment()).date
        let recorder = CorrectionRecorder(project: folder)
        switch await recorder.record(
            on: today, gone: Set(gone.compactMap { Slug($0) }), jobs: options.jobCount)
        {
        case .upToDate: try Console.printResult("\(PublicationRecord.path) is up to date\n")
        case .changed(let text): try write(text, in: folder)
        case .refused(let report):
            Console.standardError.write(report.diagnostics)
            Console.standardError.write("\(report.counts); nothing was recorded\n")
            throw ExitStatus.contentHasErrors
        }
    }

    private func write(_ text: String, in folder: ProjectFolder) throws {
        let path = PublicationRecord.path
        do throws(DiskError) {
            try OutsideFile.write(Array(text.utf8), to: folder.absolutePath(path), replaces: true)
        } catch {
            throw Refusal.system(error).told()
        }
        try Console.printResult("wrote \(path); commit it with the content\n")
    }
}
