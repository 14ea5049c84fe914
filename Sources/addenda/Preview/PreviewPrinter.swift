import Diagnostics
import Dispatch

/// Says where a preview can be seen and what is wrong with it.
struct PreviewPrinter: Sendable {
    let format: OutputFormat

    /// What only this machine is called by.
    private static let ownNames: Set<String> = ["localhost", "127.0.0.1", "::1"]

    /// Whoever reads the output may take a while, which must not hold up the preview.
    private static let output = DispatchQueue(label: "addenda.preview.output")

    /// Prints the address with what is wrong at the start, and a warning when others can reach it.
    func printStart(_ address: PreviewAddress, host: String?, _ report: DiagnosticReport) throws {
        if let host, !Self.ownNames.contains(host.lowercased()) {
            Console.standardError.write(
                "warning: whoever can reach \(host) can see this preview, drafts included; without --host only you can\n"
            )
        }
        switch format {
        case .text: try Console.printResult("\(address.text) shows the site; Ctrl-C ends it\n")
        case .json: try Console.printResult(PreviewJSON(address, report).json())
        }
    }

    /// Prints, for machines, what is wrong from now on; who does not read it any more misses it.
    func printChange(_ report: DiagnosticReport) {
        guard format == .json, let text = try? PreviewJSON(nil, report).json() else { return }
        Self.output.async { _ = Console.standardOutput.write(text) }
    }
}
