import ArgumentParser
import Scaffold

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// `addenda new site`: a whole project that builds at once.
struct NewSiteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "site",
        abstract: "Begin a whole site, with templates and one region as an example.",
        discussion: "The folder must not exist yet, or be empty.")

    @Argument(help: ArgumentHelp("The folder to make.", valueName: "folder"), completion: .directory)
    var folder: String

    func validate() throws {
        if folder.isEmpty { throw ValidationError("the name of the folder is empty") }
    }

    func run() throws {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        guard names.isEmpty, !Self.isFile(folder) else {
            throw Refusal.content(
                "new.folder-taken", file: nil, "\(folder) exists and is not empty; nothing was written",
                help: "name a folder that does not exist yet, or empty this one"
            ).told()
        }
        guard let templates = SharedFiles.templates() else {
            throw Refusal.system(
                "new.no-templates", "the templates that belong to this program are not where they should be",
                help: "install it with `make install`, which puts them in share/addenda beside bin"
            ).told()
        }
        let writer = NewFileWriter(folder: folder)
        for file in NewSite.files { try writer.write(file) }
        for (path, data) in templates { try writer.write(Array(data), to: "Templates/\(path)") }
        try Console.printResult(
            """
            made \(folder): \(Count.of(NewSite.files.count + templates.count, "file"))

            next:
              1. cd \(ShellWord.of(folder))
              2. addenda build, and open Site/index.html
              3. addenda new region, and see with addenda check what is left

            """)
    }

    private static func isFile(_ path: String) -> Bool {
        var isFolder = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder
    }
}
