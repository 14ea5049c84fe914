import ArgumentParser
import Diagnostics
import Disk
import Importer

/// `addenda import`: makes regions' files of addenda as they were published.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Turn addenda as they were published into regions' files.",
        discussion: """
            Reads plain text, Markdown, PDF (pdftotext, Debian package poppler-utils), DOCX and ODT (pandoc). Every \
            word of the document is in the result; what was recognised stands in the front matter, and what is \
            unsure is a comment “review: …” until you remove it. Nothing leaves the machine.

            Exit status: 0 all imported, 1 a document could not be, 2 wrong usage, 3 the system failed.
            """)

    @Argument(help: "The documents.")
    var files: [String]

    @Option(help: ArgumentHelp("The folder that holds Content/.", valueName: "folder"))
    var project = "."

    @Option(
        help: ArgumentHelp(
            "Where the regions' files go. (default: <project>/Content/regio)", valueName: "folder"))
    var output: String?

    @Flag(help: "Replace files that are there already.")
    var force = false

    @Flag(help: "Write nothing; only tell what would be done.")
    var dryRun = false

    @Option(help: "How to print the result: text or json.")
    var format = OutputFormat.text

    func validate() throws {
        if output?.isEmpty == true { throw ValidationError("--output is empty; name a folder") }
        if files.contains("") { throw ValidationError("a file name is empty") }
    }

    func run() throws {
        let folder = output ?? (project == "." ? "Content/regio" : project + "/Content/regio")
        let results: [ImportResult]
        do throws(DiskError) {
            let importer = RegionImporter(project: try ProjectFolder(project))
            results = ImportRun(importer: importer, folder: folder, replaces: force, writes: !dryRun).run(
                files)
        } catch {
            Console.standardError.write([error.diagnostic])
            throw ExitStatus.systemFailed
        }
        try ImportPrinter(format: format).print(results)
        if let status = results.exitStatus { throw status }
    }
}
