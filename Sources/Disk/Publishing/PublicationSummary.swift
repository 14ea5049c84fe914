import Diagnostics

/// What a publication did to the output folder.
public struct PublicationSummary: Sendable, Hashable {
    /// Files that are new or have other content than before.
    public let written: Int
    /// Files that stand there as before, with the same time stamps.
    public let unchanged: Int
    /// Files of the previous site that the new one does not have.
    public let removed: Int
    /// The size of the written files together, in bytes.
    public let bytes: Int
    /// Warnings about what was kept or could not be cleared away; the site itself is published.
    public let findings: [Diagnostic]

    /// Makes a summary.
    public init(written: Int, unchanged: Int, removed: Int, bytes: Int, findings: [Diagnostic] = []) {
        self.written = written
        self.unchanged = unchanged
        self.removed = removed
        self.bytes = bytes
        self.findings = findings
    }

    /// Whether nothing on the disk was touched.
    public var wroteNothing: Bool { written == 0 && removed == 0 }
}
