import Content
import Diagnostics
import Disk

/// The text files of a project, read to look at their words.
struct ContentTexts {
    /// The files, in order of their names within each folder.
    private(set) var sources: [SourceText] = []
    /// What could not be read.
    private(set) var problems: [Diagnostic] = []

    /// The folders of files that are no region's, and the file of the programme.
    static let ofPages = [ContentFolder.programme, ContentFolder.pages, ContentFolder.personas]
    /// The folder of the regions.
    static let ofRegions = [ContentFolder.regions]

    /// Reads files and the Markdown files of folders; what is not there is left out.
    init(_ project: ProjectFolder, at paths: [String]) {
        for path in paths {
            if path.hasSuffix(".md") { read(path, project) } else { readFolder(path, project) }
        }
    }

    private mutating func readFolder(_ folder: String, _ project: ProjectFolder) {
        do throws(DiskError) {
            let files = try project.list(folder).files.map(\.path).filter { $0.hasSuffix(".md") }
            for path in files.sorted() { read(path, project) }
        } catch {
            if !error.isMissing { problems.append(error.diagnostic) }
        }
    }

    private mutating func read(_ path: String, _ project: ProjectFolder) {
        do throws(DiskError) {
            sources.append(
                SourceText(path: path, bytes: try project.read(path, limit: ContentFolder.fileLimit)))
        } catch {
            if !error.isMissing { problems.append(error.diagnostic) }
        }
    }
}
