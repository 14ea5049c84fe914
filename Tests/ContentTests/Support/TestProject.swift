import Content
import Diagnostics
import Disk
import Foundation

/// A project folder on the real disk, removed when the test ends.
final class TestProject: Sendable {
    let folder: ProjectFolder
    private let root: URL

    /// The smallest content without any finding.
    static let sound: [String: String] = [
        "Content/programma.md": "---\ntitle: Oproep\n---\nWelkom.\n",
        "Content/pagina/privacy.md": "---\ntitle: Privacy\n---\n",
        "Content/pagina/toegankelijkheid.md": "---\ntitle: Toegankelijkheid\n---\n",
        "Content/regio/genk.md": region,
    ]

    /// A region file with the keys that are required.
    static let region = """
        ---
        title: Genk
        municipalities: [Genk, As]
        timing:
          launch: 2023-04-21
          deadline: 2023-06-01 23:59
        contacts:
          - name: An Peeters
            email: an@stad.example
        submission:
          email: an@stad.example
        challenges:
          - personas: [Roy]
        ---
        ## Regio-uitdagingen

        ### Regio-uitdaging 1

        Tekst.

        """

    /// Writes files, by their paths.
    init(_ files: [String: String]) throws {
        root = FileManager.default.temporaryDirectory
            .appendingPathComponent("addenda-content-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        folder = try ProjectFolder(root.path)
        for (path, text) in files { try write(path, Array(text.utf8)) }
    }

    deinit {
        try? FileManager.default.removeItem(at: root)
    }

    /// Writes a file, and the folders above it.
    func write(_ path: String, _ bytes: [UInt8]) throws {
        let url = root.appendingPathComponent(path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    /// Reads the content.
    func load(jobs: Int = 2) async -> LoadResult {
        await ContentLoader(project: folder).load(jobs: jobs)
    }
}
