/// What an import did with one document: what it found, assumed, was unsure of, added and dropped.
public struct ImportReport: Sendable, Hashable {
    /// What the document came in.
    public let format: SourceFormat
    /// In the order of the region's file; what was dropped comes last.
    public let entries: [ReportEntry]

    /// Makes a report.
    public init(format: SourceFormat, entries: [ReportEntry]) {
        self.format = format
        self.entries = entries
    }

    /// The entries of a kind.
    public func entries(_ kind: ReportEntry.Kind) -> [ReportEntry] { entries.filter { $0.kind == kind } }
}
