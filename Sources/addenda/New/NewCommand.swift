import ArgumentParser

/// `addenda new`: files to begin with.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Begin a region, a persona, a page or a whole site.",
        discussion: """
            Nothing that exists is overwritten.

            Exit status: 0 made, 1 it exists already or the project is not sound, 2 wrong usage, 3 the system failed.
            """,
        subcommands: [
            NewRegionCommand.self, NewPersonaCommand.self, NewPageCommand.self, NewSiteCommand.self,
        ])
}
