import Disk
import Foundation
import Schedule
import TestSupport

@testable import SiteBuilder

/// A project of three regions that a test edits, with the templates of this repository.
struct LiveProject {
    let folder: TemporaryFolder

    static let moment = Instant(secondsSinceEpoch: 1_684_584_000)  // 2023-05-20T12:00:00Z

    init() throws {
        folder = try TemporaryFolder()
        let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        try FileManager.default.copyItem(
            at: repository.appending(path: "Templates"), to: folder.url.appending(path: "Templates"))
        try write(
            "Content/programma.md", "---\ntitle: Proef\nbase_url: https://addenda.be/proef/\n---\n\nWelkom.\n"
        )
        try write("Content/pagina/privacy.md", "---\ntitle: Privacy\n---\n\nNiets.\n")
        try write("Content/pagina/toegankelijkheid.md", "---\ntitle: Toegankelijkheid\n---\n\nJa.\n")
        try write("Content/persona/roy.md", "---\nname: Roy\n---\n\nRoy zoekt werk.\n")
        try write("Content/bestand/kaart.txt", "een kaart\n")
        for name in ["dal", "berg", "zee"] { try write("Content/regio/\(name).md", Self.region(name)) }
    }

    /// A region without a fault.
    static func region(
        _ name: String, title: String? = nil, deadline: String = "2023-06-01 23:59", persona: String = "Roy",
        municipality: String? = nil, extra: String = "", text: String = "Hoe leren mensen taal?"
    ) -> String {
        """
        ---
        title: \(title ?? name.capitalized)
        municipalities: [\(municipality ?? name.capitalized + "stad")]
        \(extra)timing:
          launch: 2023-04-21
          deadline: \(deadline)
        contacts:
          - {name: An Een, email: an@dal.be}
        submission:
          email: an@dal.be
        challenges:
          - personas: [\(persona)]
        ---

        ## Regio-uitdagingen

        ### Regio-uitdaging 1

        \(text)

        """
    }

    func write(_ path: String, _ text: String) throws { try folder.write(text, to: path) }

    func delete(_ path: String) throws {
        try FileManager.default.removeItem(at: folder.url.appending(path: path))
    }

    func read(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.url.appending(path: path)), as: UTF8.self)
    }

    /// The site in memory.
    func live(_ options: LiveOptions = LiveOptions(), at moment: Instant? = moment) async throws -> LiveSite {
        await LiveSite(
            project: try ProjectFolder(folder.url.path), options: options, moment: moment,
            clock: { Self.moment })
    }

    /// A build from nothing, and the files it published.
    func build() async throws -> (outcome: BuildOutcome, files: [String: Data]) {
        let site = folder.url.appending(path: "Site")
        try? FileManager.default.removeItem(at: site)
        let outcome = await SiteBuilder(
            project: try ProjectFolder(folder.url.path),
            options: BuildOptions(output: site.path, now: Self.moment), clock: { .zero }
        ).build()
        guard case .published = outcome else { return (outcome, [:]) }
        return (outcome, try FolderTree(site).files.filter { $0.key != ".addenda" })
    }
}
