/// A program of Debian's that turns a document into text. It reads standard input, so no name of a file ever
/// comes to its command line.
struct Tool: Sendable {
    /// How it is called: `pdftotext`.
    let name: String
    /// The Debian package that has it: `poppler-utils`.
    let package: String
    /// What it is told.
    let arguments: [String]
    /// How many times more it prints than the text that it reads.
    var outputFactor = 1

    /// A page as it looks: columns stay beside each other.
    static let pageLayout = Tool(
        name: "pdftotext", package: "poppler-utils",
        arguments: ["-layout", "-enc", "UTF-8", "-eol", "unix", "-", "-"])
    /// Each word with its box, as XHTML.
    static let wordBoxes = Tool(
        name: "pdftotext", package: "poppler-utils",
        arguments: ["-bbox", "-enc", "UTF-8", "-eol", "unix", "-", "-"], outputFactor: 3)

    /// A word processor's document as pandoc's tree in JSON. The sandbox reads no other file, and the heap is
    /// bounded.
    static func pandoc(_ format: SourceFormat) -> Tool {
        Tool(
            name: "pandoc", package: "pandoc",
            arguments: [
                "--from", format == .odt ? "odt" : "docx", "--to", "json", "--sandbox", "+RTS", "-M512M",
                "-RTS",
            ])
    }
}
