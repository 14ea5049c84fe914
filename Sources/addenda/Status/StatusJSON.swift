import Diagnostics
import Schedule

/// Where the regions stand as one JSON object for machines; its keys are part of the command's contract.
///
/// Every key is always there, with null for what is not known. Instants are in UTC by RFC 3339.
struct StatusJSON: Encodable {
    private let outcome: StatusOutcome

    /// Takes what there is to say.
    init(_ outcome: StatusOutcome) {
        self.outcome = outcome
    }

    private enum CodingKeys: String, CodingKey {
        case status, at, nextChange, drafts, regions, diagnostics
    }

    func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: CodingKeys.self)
        let programme = outcome.programme
        try object.encode(outcome.name, forKey: .status)
        try object.encode(programme?.now.iso, forKey: .at)
        try object.encode(programme?.nextChange?.iso, forKey: .nextChange)
        try object.encode(programme?.drafts, forKey: .drafts)
        try object.encode(programme?.regions.map { RegionStatusJSON($0) }, forKey: .regions)
        try object.encode(outcome.diagnostics, forKey: .diagnostics)
    }
}

extension StatusOutcome {
    fileprivate var programme: ProgrammeStatus? {
        guard case .read(let status, _) = self else { return nil }
        return status
    }

    fileprivate var name: String {
        switch self {
        case .read: "read"
        case .rejected: "rejected"
        case .failed: "failed"
        }
    }
}
