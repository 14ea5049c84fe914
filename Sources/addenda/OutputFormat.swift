import ArgumentParser

/// Who reads the output of a command.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    /// People.
    case text
    /// Machines: one JSON object on standard output.
    case json
}
