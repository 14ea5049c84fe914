import ArgumentParser
import Content
import Disk
import Scaffold

/// `addenda new region`: a region that begins as a draft.
struct NewRegionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "region",
        abstract: "Begin a region, as a draft.",
        discussion: "The dates are those that most regions of the programme have. A draft is not published.")

    @OptionGroup var options: NewOptions

    func run() async throws {
        try refuseTwin()
        let file = NewFile.region(options.text, in: try await options.programme())
        try await options.write(
            file,
            next: [
                "fill in what says “in te vullen” in \(file.path)",
                "see with `addenda check` what is left",
                "remove the line draft: true, and publish with `addenda build`",
            ])
    }

    /// Refuses the title of a region that has a file with another name.
    private func refuseTwin() throws {
        let folder = try options.projectFolder().root
        guard let path = try pathOfTwin(in: folder), !path.hasSuffix("/\(Slug(fromName: options.text)).md")
        else { return }
        throw Refusal.content(
            "new.exists", file: String(path.dropFirst(folder.count + 1)),
            "there is a region with that title already; nothing was written",
            help: "choose another name, or edit the file that is there"
        ).told()
    }

    private func pathOfTwin(in folder: String) throws -> String? {
        do throws(DiskError) {
            return try RegionTwins(folder: "\(folder)/Content/regio").path(titled: options.text)
        } catch {
            throw Refusal.system(error).told()
        }
    }
}
