import ArgumentParser
import Scaffold

/// `addenda new region`: a region that begins as a draft.
struct NewRegionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "region",
        abstract: "Begin a region, as a draft.",
        discussion: "The dates are those that most regions of the programme have. A draft is not published.")

    @OptionGroup var options: NewOptions

    func run() async throws {
        let file = NewFile.region(options.text, in: try await options.programme())
        try await options.write(
            file,
            next: [
                "fill in what says “in te vullen” in \(file.path)",
                "see with `addenda check` what is left",
                "remove the line draft: true, and publish with `addenda build`",
            ])
    }
}
