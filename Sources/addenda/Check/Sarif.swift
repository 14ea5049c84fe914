import Checks
import Diagnostics

/// A check as a log of SARIF 2.1.0 (OASIS Standard, 27 March 2020), which forges and editors show beside the text.
struct Sarif: Encodable {
    private let schema = "https://json.schemastore.org/sarif-2.1.0.json"
    private let version = "2.1.0"
    private let runs: [SarifRun]

    private enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case version, runs
    }

    /// Takes what there is to say.
    init(_ outcome: CheckOutcome) {
        runs = [SarifRun(outcome)]
    }
}
