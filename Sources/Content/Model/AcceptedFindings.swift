import Diagnostics

/// Divides findings into those that an editor accepted in the region's file and the others.
///
/// Only warnings and notes can be accepted: an error is something that cannot be published.
public struct AcceptedFindings: Sendable {
    /// The findings that stand.
    public private(set) var others: [Diagnostic] = []
    /// The findings that were accepted, each with the reason.
    public private(set) var accepted: [(finding: Diagnostic, reason: String)] = []
    /// The entries that accept nothing, with the path of their file.
    public private(set) var unused: [(path: String, entry: Acceptance)] = []

    /// Divides the findings of a site by what its regions accept.
    public init(_ findings: [Diagnostic], in regions: [Region]) {
        var entries: [String: [Acceptance]] = [:]
        for region in regions where !region.accepted.isEmpty { entries[region.text.path] = region.accepted }
        guard !entries.isEmpty else {
            others = findings
            return
        }
        var used: [String: Set<String>] = [:]
        for finding in findings {
            guard finding.severity != .error, let file = finding.location?.file,
                let entry = entries[file]?.first(where: { $0.identifier == finding.identifier })
            else {
                others.append(finding)
                continue
            }
            used[file, default: []].insert(entry.identifier)
            accepted.append((finding, entry.reason))
        }
        for path in entries.keys.sorted() {
            let missed = (entries[path] ?? []).filter { used[path]?.contains($0.identifier) != true }
            unused += missed.map { (path, $0) }
        }
    }
}
