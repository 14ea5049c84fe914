import Diagnostics

extension PublicationError {
    /// The error as a finding: `output.locked`, `output.foreign-files`, `disk.full` and so on.
    public var diagnostic: Diagnostic {
        if case .disk(let error) = self { return error.diagnostic }
        return Diagnostic(.error, identifier, message, help: help)
    }

    private var identifier: String {
        switch self {
        case .locked: "output.locked"
        case .foreignFiles: "output.foreign-files"
        case .refused: "output.refused"
        case .mountPoint: "output.mount-point"
        case .notAFolder: "output.not-a-folder"
        case .noFolderAround: "output.no-folder-around"
        case .damagedManifest: "output.damaged-list"
        case .disturbed: "output.disturbed"
        case .disk(let error): error.identifier
        }
    }

    private var message: String {
        switch self {
        case .locked(let output, let process):
            "another build is writing to \(output)" + (process.map { " (process \($0))" } ?? "")
        case .foreignFiles(let output, let names, let more):
            "\(output) holds files that addenda did not write: \(names.joined(separator: ", "))"
                + (more > 0 ? " and \(more) more" : "")
        case .refused(let output, let refusal): "\(output) cannot be the output folder: \(refusal.words)"
        case .mountPoint(let output):
            "\(output) cannot be the output folder: a disk or share begins there, and it cannot be replaced in one step"
        case .notAFolder(let output): "\(output) cannot be the output folder: it is not a folder"
        case .noFolderAround(let output): "the folder that \(output) should be in does not exist"
        case .damagedManifest(let output, let line):
            "line \(line) of \(output)/\(Manifest.name), the list of the files that addenda wrote, cannot be read"
        case .disturbed(let output): "\(output) was changed by somebody else during the build"
        case .disk(let error): error.words
        }
    }

    private var help: String? {
        switch self {
        case .locked: "wait until it is done, then build again"
        case .foreignFiles(let output, _, _):
            "put what the site should carry in Content/bestand/, move the rest out of \(output), "
                + "or choose another folder with --output"
        case .refused: "choose a folder of its own with --output, such as Site"
        case .mountPoint(let output): "choose a folder in it: \(output)/Site"
        case .notAFolder: "remove it, or choose another folder with --output"
        case .noFolderAround: "make that folder first, or choose another one with --output"
        case .damagedManifest(let output, _):
            "put back \(output)/\(Manifest.name) as it was, or remove \(output) and build again"
        case .disturbed: "build again"
        case .disk: nil
        }
    }
}

extension PublicationError.Refusal {
    fileprivate var words: String {
        switch self {
        case .root: "it is the root of the whole file system"
        case .home: "it is a home folder, or holds one"
        case .project: "it is the project folder"
        case .aroundProject: "the project folder is in it"
        case .source(let name): "the project's \(name) is in it or around it"
        case .withinSite(let site): "it is in \(site), which is a site that addenda wrote"
        case .deadLink(let target): "it is a link to \(target), which does not exist"
        }
    }
}
