import Diagnostics
import SiteBuilder

/// Tells on the terminal what is wrong with a site, each time that changes.
actor PreviewNews {
    private let site: LiveSite
    private var told: DiagnosticReport?

    init(site: LiveSite) {
        self.site = site
    }

    /// Prints the findings, unless they are the same as the last time.
    func tell() async {
        let report = await site.report
        guard report != told else { return }
        let hadErrors = told?.hasErrors ?? false
        told = report
        let console = Console.standardError
        console.write(report.diagnostics)
        if report.hasErrors {
            console.write("\(report.counts); the last good pages stay\n")
        } else if hadErrors {
            console.write("all errors are mended\n")
        } else if !report.diagnostics.isEmpty {
            console.write("\(report.counts)\n")
        }
    }
}
