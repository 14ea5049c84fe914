import Diagnostics

/// What a preview has to say as a JSON object for machines; its keys are part of the command's contract.
///
/// The first says where the preview is; one more follows each time that something else is wrong, without an address.
struct PreviewJSON: Encodable {
    private let text: String?
    private let port: Int?
    private let errors: Int
    private let warnings: Int
    private let notes: Int
    private let diagnostics: [Diagnostic]

    /// Takes what there is to say.
    init(_ address: PreviewAddress?, _ report: DiagnosticReport) {
        text = address?.text
        port = address?.port
        errors = report.count(.error)
        warnings = report.count(.warning)
        notes = report.count(.note)
        diagnostics = report.diagnostics
    }
}
