import ArgumentParser

/// How the commands that people and machines read print their result.
struct FormatOptions: ParsableArguments {
    @Option(help: "How to print the result: text or json.")
    var format = OutputFormat.text
}
