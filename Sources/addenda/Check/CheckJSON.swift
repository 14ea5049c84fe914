import Checks
import Diagnostics

/// The outcome of a check as one JSON object for machines; its keys are part of the command's contract.
struct CheckJSON: Encodable {
    /// A finding that an editor accepted.
    struct Accepted: Encodable {
        let finding: Diagnostic
        let reason: String
    }

    private let status: String
    private let regions: Int?
    private let drafts: Int?
    private let errors: Int
    private let warnings: Int
    private let notes: Int
    private let provedChanges: Int?
    private let diagnostics: [Diagnostic]
    private let accepted: [Accepted]

    private enum CodingKeys: String, CodingKey {
        case status, regions, drafts, errors, warnings, notes, provedChanges, diagnostics, accepted
    }

    /// Takes what there is to say.
    init(_ outcome: CheckOutcome) {
        var result: CheckResult?
        if case .checked(let checked) = outcome { result = checked }
        status = outcome.name
        regions = result?.regions
        drafts = result?.drafts
        errors = outcome.report.count(.error)
        warnings = outcome.report.count(.warning)
        notes = outcome.report.count(.note)
        provedChanges = result?.provedChanges
        diagnostics = outcome.report.diagnostics
        accepted = outcome.accepted.map { Accepted(finding: $0.finding, reason: $0.reason) }
    }

    /// Encodes it; every key is always there, with null for what is not known.
    func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: CodingKeys.self)
        try object.encode(status, forKey: .status)
        try object.encode(regions, forKey: .regions)
        try object.encode(drafts, forKey: .drafts)
        try object.encode(errors, forKey: .errors)
        try object.encode(warnings, forKey: .warnings)
        try object.encode(notes, forKey: .notes)
        try object.encode(provedChanges, forKey: .provedChanges)
        try object.encode(diagnostics, forKey: .diagnostics)
        try object.encode(accepted, forKey: .accepted)
    }
}
