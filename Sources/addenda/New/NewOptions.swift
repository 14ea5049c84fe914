import ArgumentParser
import Content
import Diagnostics
import Disk
import Scaffold

/// The name of something new, and the project it belongs to.
struct NewOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("Its name, as people write it.", valueName: "name"))
    var name: [String]

    @Option(
        help: ArgumentHelp("The folder that holds Content/ and Templates/.", valueName: "folder"),
        completion: .directory)
    var project = "."

    func validate() throws {
        if text.isEmpty {
            throw ValidationError("the name is empty; give one, such as \"Houthalen-Helchteren\"")
        }
        if text.count > 200 { throw ValidationError("the name has more than 200 characters; shorten it") }
        if text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
            throw ValidationError("the name has a character that cannot be seen; type it again")
        }
    }

    /// The name; words that the shell took apart are one again.
    var text: String {
        name.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Writes the file into the project, and says what comes next. A file that would make an error is taken back.
    func write(_ file: NewFile, next: [String]) async throws {
        guard !ReservedName.isName(of: file.path) else {
            throw Refusal.content(
                "new.reserved-name", file: file.path,
                "Windows keeps this name for a device; nothing was written",
                help: "choose a longer name"
            ).told()
        }
        let folder = try projectFolder()
        let trial = try await NewFileTrial(folder)
        let writer = NewFileWriter(folder: folder.root)
        try writer.write(file)
        let errors = await trial.errors()
        guard errors.isEmpty else {
            try writer.takeBack(file)
            Console.standardError.write(
                "\(file.path) would make these errors, and was not made:\n\n"
                    + DiagnosticText().text(DiagnosticReport(errors))
                    + "nothing was made: choose another name\n")
            throw ExitStatus.contentHasErrors
        }
        let steps = next.enumerated().map { "  \($0 + 1). \($1)\n" }.joined()
        try Console.printResult("made \(file.path)\n\nnext:\n\(steps)")
    }

    /// The project, which has to have a folder `Content`.
    func projectFolder() throws -> ProjectFolder {
        let folder: ProjectFolder
        do throws(DiskError) { folder = try ProjectFolder(project) } catch {
            throw Refusal.system(error).told()
        }
        do throws(DiskError) {
            _ = try folder.list("Content", recursive: false)
            return folder
        } catch {
            throw Refusal.content(
                "content.missing", file: nil,
                "there is no folder Content in \(project): is this the project folder?",
                help: "go to the project, name it with --project, or begin one with `addenda new site`"
            ).told()
        }
    }

    /// The programme, from which dates can be taken; nil when it has errors.
    func programme() async throws -> Programme? {
        await ContentLoader(project: try projectFolder()).load(jobs: Environment.coreCount).programme
    }
}
