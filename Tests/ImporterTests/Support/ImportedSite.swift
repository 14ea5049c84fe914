import Disk
import Foundation
import Schedule
import SiteBuilder

@testable import Importer

/// A site that was built from imported regions.
struct ImportedSite {
    let outcome: BuildOutcome
    /// What stopped the build.
    var errors: [String] {
        switch outcome {
        case .published(_, let report), .rejected(let report), .failed(let report):
            report.diagnostics.filter { $0.severity == .error }.map(\.message)
        }
    }
    /// The pages of the regions, by slug.
    let pages: [String: String]

    /// Builds a site from regions alone.
    init(_ regions: [ImportedRegion]) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "addenda-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let content = folder.appending(path: "Content")
        for name in ["regio", "pagina"] {
            try FileManager.default.createDirectory(
                at: content.appending(path: name), withIntermediateDirectories: true)
        }
        try FileManager.default.copyItem(
            at: TestFolders.repository.appending(path: "Templates"), to: folder.appending(path: "Templates"))
        let files = [
            ("programma", "---\ntitle: Proef\n---\n\nWelkom.\n"),
            ("pagina/privacy", "---\ntitle: Privacy\n---\n\nNiets.\n"),
            ("pagina/toegankelijkheid", "---\ntitle: Toegankelijkheid\n---\n\nJa.\n"),
        ]
        for (name, text) in files + regions.map({ ("regio/\($0.slug)", $0.text) }) {
            try Data(text.utf8).write(to: content.appending(path: "\(name).md"))
        }
        let site = folder.appending(path: "Site")
        let now = Instant(secondsSinceEpoch: 1_680_000_000)
        outcome = await SiteBuilder(
            project: try ProjectFolder(folder.path),
            options: BuildOptions(output: site.path, now: now, jobs: 2),
            clock: { .zero }
        ).build()
        var pages: [String: String] = [:]
        for region in regions {
            let page = site.appending(path: "regio/\(region.slug)/index.html")
            pages["\(region.slug)"] = try? String(contentsOf: page, encoding: .utf8)
        }
        self.pages = pages
    }
}
