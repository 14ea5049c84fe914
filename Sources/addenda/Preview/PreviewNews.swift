import Diagnostics
import SiteBuilder

/// Tells on the terminal what is wrong with a site, each time that changes.
actor PreviewNews {
    private let site: LiveSite
    private let printer: PreviewPrinter
    private var told: DiagnosticReport?

    init(site: LiveSite, printer: PreviewPrinter) {
        self.site = site
        self.printer = printer
    }

    /// Prints where the preview can be seen, and what is wrong from the start.
    func tellStart(_ address: PreviewAddress, host: String?) async throws {
        let report = await site.report
        try printer.printStart(address, host: host, report)
        await note(report)
    }

    /// Prints the findings, unless they are the same as the last time.
    func tell() async {
        let report = await site.report
        guard report != told else { return }
        printer.printChange(report)
        await note(report)
    }

    /// Tells people: all errors, and the warnings that they have not read yet.
    private func note(_ report: DiagnosticReport) async {
        let hadErrors = told?.hasErrors ?? false
        let known = Set(told?.diagnostics ?? [])
        told = report
        let console = Console.standardError
        console.write(report.diagnostics.filter { $0.severity == .error || !known.contains($0) })
        if report.hasErrors {
            let isShown = await !site.paths.isEmpty
            console.write("\(report.counts)\(isShown ? "; the last good pages stay" : "")\n")
        } else if hadErrors {
            console.write("all errors are mended\n")
        } else if !report.diagnostics.isEmpty {
            console.write("\(report.counts)\n")
        }
    }
}
