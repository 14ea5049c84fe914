import Foundation
import TestSupport

/// A small project in a folder of its own: the templates of this repository and one region.
struct ProjectFixture {
    private let folder: TemporaryFolder

    /// The project folder.
    var url: URL { folder.url }

    init() throws {
        folder = try TemporaryFolder()
        let repository = URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        try FileManager.default.copyItem(
            at: repository.appending(path: "Templates"), to: url.appending(path: "Templates"))
        try write("---\ntitle: Proefoproep\n---\n\nWelkom.\n", to: "Content/programma.md")
        try write("---\ntitle: Privacy\n---\n\nNiets.\n", to: "Content/pagina/privacy.md")
        try write("---\ntitle: Toegankelijkheid\n---\n\nJa.\n", to: "Content/pagina/toegankelijkheid.md")
        try write(Self.region, to: "Content/regio/dal.md")
    }

    /// Removes the project.
    func remove() {
        folder.remove()
    }

    /// Writes a file of the project.
    func write(_ text: String, to path: String) throws {
        try folder.write(text, to: path)
    }

    /// What a file of the project holds; nil when there is none.
    func read(_ path: String) -> String? {
        (try? Data(contentsOf: url.appending(path: path))).map { String(decoding: $0, as: UTF8.self) }
    }

    /// A region without a fault.
    static let region = """
        ---
        title: Dal
        municipalities: [Dal]
        timing:
          launch: 2023-04-21
          deadline: 2023-06-01 23:59
        contacts:
          - {name: An Een, email: an@dal.be}
        submission:
          email: an@dal.be
        challenges:
          - personas: [Roy]
        ---

        ## Regio-uitdagingen

        ### Regio-uitdaging 1

        Hoe leren mensen taal?

        """
}
