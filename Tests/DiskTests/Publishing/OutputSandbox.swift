import Foundation

@testable import Disk

/// A project folder with a place for a site in it.
struct OutputSandbox {
    let sandbox: Sandbox
    let project: ProjectFolder
    var swap = SwapMethod.exchange

    init(in parent: String = NSTemporaryDirectory()) throws {
        sandbox = try Sandbox(in: parent)
        try sandbox.makeFolder("Content")
        project = try ProjectFolder(sandbox.path)
    }

    /// Opens a publication to `Site` in the project, or to another folder.
    func open(_ target: String = "Site") throws -> Publication {
        try Publication(target: sandbox[target], project: project, swap: swap)
    }

    /// Publishes files by their paths and texts.
    @discardableResult
    func publish(_ files: [String: String], to target: String = "Site") throws -> PublicationSummary {
        let publication = try open(target)
        for (path, text) in files { try publication.put(path, Array(text.utf8)) }
        return try publication.commit()
    }

    /// Every file of the site, the list of files too.
    func site() throws -> [String: String] {
        try sandbox.files("Site")
    }

    /// Every file of the site except the list of files.
    func files() throws -> [String: String] {
        try site().filter { $0.key != Manifest.name }
    }

    /// The names of what a publication leaves beside the site: nothing, it should be.
    func leftovers() throws -> [String] {
        try sandbox.names().filter { $0.contains(".addenda-") }
    }
}
