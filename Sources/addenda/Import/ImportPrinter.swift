import Diagnostics
import Importer

/// Prints what an import did: results to standard output, refusals to standard error.
struct ImportPrinter {
    let format: OutputFormat

    /// Prints all results; throws when standard output does not take them.
    func print(_ results: [ImportResult]) throws {
        switch format {
        case .json: try Console.printResult(ImportJSON(results).json())
        case .text:
            let texts = results.compactMap(ImportText.init).map(\.text)
            if !texts.isEmpty { try Console.printResult(texts.joined(separator: "\n")) }
            Console.standardError.write(results.flatMap(\.faults))
        }
    }
}
