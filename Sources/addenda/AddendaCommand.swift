import ArgumentParser

/// `addenda`: the command and its subcommands.
struct AddendaCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "addenda",
        abstract: "Turns one Markdown file per region into a public website.",
        version: "0.1.0",
        subcommands: [
            BuildCommand.self, CheckCommand.self, StatusCommand.self, PreviewCommand.self, NewCommand.self,
            ImportCommand.self, RecordCommand.self, ExplainCommand.self,
        ])
}
