import ArgumentParser
import Scaffold

/// `addenda new page`: a page beside the regions.
struct NewPageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "page", abstract: "Begin a page of its own, such as one on privacy.")

    @OptionGroup var options: NewOptions

    func run() throws {
        let file = NewFile.page(options.text)
        try options.write(
            file,
            next: ["write the text in \(file.path)", "see with `addenda check` what is left"])
    }
}
