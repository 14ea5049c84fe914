import ArgumentParser
import Checks
import Diagnostics
import Disk
import Schedule

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// `addenda record`: notes which facts are published, so that later changes can be seen.
struct RecordCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Record the facts that are published now.",
        discussion: """
            To be run after publishing. Writes dates, contacts, addresses and municipalities of all regions to \
            Content/gepubliceerd.txt, which belongs in the repository. From then on `addenda check` fails when one of \
            them changes and the region's updates do not tell readers. Such a change cannot be recorded either.

            Exit status: 0 recorded, 1 the content has errors, 2 wrong usage, 3 the system failed.
            """)

    @OptionGroup var options: ProjectOptions

    func run() async throws {
        let folder: ProjectFolder
        do throws(DiskError) {
            folder = try ProjectFolder(options.project)
        } catch {
            Console.standardError.write([error.diagnostic])
            throw ExitStatus.systemFailed
        }
        let today = Brussels.civil(try options.moment()).date
        let result = await CorrectionRecorder(project: folder).record(on: today, jobs: options.jobCount)
        guard let text = result.text else {
            Console.standardError.write(result.report.diagnostics)
            Console.standardError.write("\(result.report.counts); nothing was recorded\n")
            throw ExitStatus.contentHasErrors
        }
        try write(text, in: folder)
    }

    private func write(_ text: String, in folder: ProjectFolder) throws {
        let path = folder.absolutePath(PublicationRecord.path)
        let data = Data(text.utf8)
        if (try? Data(contentsOf: URL(filePath: path))) == data {
            return try Console.printResult("\(PublicationRecord.path) is up to date\n")
        }
        do {
            try data.write(to: URL(filePath: path), options: .atomic)
        } catch {
            Console.standardError.write("error: \(PublicationRecord.path) cannot be written\n")
            throw ExitStatus.systemFailed
        }
        try Console.printResult("wrote \(PublicationRecord.path); commit it with the content\n")
    }
}
