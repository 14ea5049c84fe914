import ArgumentParser
import Scaffold

/// `addenda new persona`: the page of a persona.
struct NewPersonaCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "persona",
        abstract: "Begin the page of a persona.",
        discussion:
            "Every persona that a challenge names has a page; with this file it gets a text of its own.")

    @OptionGroup var options: NewOptions

    func run() async throws {
        let file = NewFile.persona(options.text)
        try await options.write(
            file,
            next: [
                "write the profile in \(file.path)",
                "name \(options.text) under personas of the challenges that are based on it",
                "see with `addenda check` what is left",
            ])
    }
}
