/// Says where a preview can be seen.
struct PreviewPrinter {
    let format: OutputFormat

    /// Prints the address, and a warning when others can reach it.
    func printStart(_ address: PreviewAddress, host: String?) throws {
        if let host {
            Console.standardError.write(
                "warning: whoever can reach \(host) can see this preview, drafts included; without --host only you can\n"
            )
        }
        switch format {
        case .text: try Console.printResult("\(address.text) shows the site; Ctrl-C ends it\n")
        case .json: try Console.printResult(address.json())
        }
    }
}
