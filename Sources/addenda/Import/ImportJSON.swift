import Diagnostics
import Importer

/// An import as one JSON object for machines; its keys are part of the command's contract.
struct ImportJSON: Encodable {
    private let files: [File]

    /// Takes what there is to say.
    init(_ results: [ImportResult]) {
        files = results.map(File.init)
    }

    private struct File: Encodable {
        let source: String
        let target: String?
        /// `written`, `planned`, `refused` or `failed`.
        let status: String
        let format: String?
        let title: String?
        let entries: [Entry]
        let diagnostics: [Diagnostic]

        init(_ result: ImportResult) {
            source = result.source
            target = result.target
            status =
                switch result.outcome {
                case .written: "written"
                case .planned: "planned"
                case .refused: "refused"
                case .failed: "failed"
                }
            format = result.region?.report.format.rawValue
            title = result.region?.title
            entries = result.region?.report.entries.map(Entry.init) ?? []
            diagnostics = result.faults
        }
    }

    private struct Entry: Encodable {
        let kind: String
        let field: String
        let text: String
        /// In the document.
        let page: Int?
        let sourceLine: Int?
        /// In the region's file.
        let targetLine: Int?

        init(_ entry: ReportEntry) {
            kind = entry.kind.rawValue
            field = entry.field
            text = entry.text
            page = entry.source?.page
            sourceLine = entry.source?.line
            targetLine = entry.target
        }
    }
}
