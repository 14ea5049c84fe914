import Diagnostics

extension Console {
    /// Writes findings for people, coloured where that is welcome; nothing when there are none.
    func write(_ findings: [Diagnostic]) {
        guard !findings.isEmpty else { return }
        let text = DiagnosticText(usesColour: wantsColour)
        write(text.text(DiagnosticReport(findings)) + "\n")
    }
}
