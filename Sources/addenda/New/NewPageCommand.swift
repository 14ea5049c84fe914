import ArgumentParser
import Scaffold

/// `addenda new page`: a page beside the regions.
struct NewPageCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "page", abstract: "Begin a page of its own, such as one on privacy.")

    @OptionGroup var options: NewOptions

    func run() async throws {
        let file = NewFile.page(options.text)
        try await options.write(
            file,
            next: ["write the text in \(file.path)", "see with `addenda check` what is left"])
    }
}
