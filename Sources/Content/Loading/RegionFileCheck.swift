import Diagnostics
import Disk

/// Looks at the front matter of one region's file before it stands in a project.
public struct RegionFileCheck: Sendable {
    private let loader: FileLoader

    /// Makes a check for a project.
    public init(project: ProjectFolder) {
        loader = FileLoader(project: project, attachments: AttachedFiles([]))
    }

    /// What the loader says of the file, sorted; its body is not looked at.
    ///
    /// - Parameter slug: what the region would be called, from the name of its file.
    public func diagnostics(of source: SourceText, slug: Slug) -> [Diagnostic] {
        let file = ContentFile(kind: .region, path: source.path, slug: slug)
        return DiagnosticReport(loader.decode(file, source).diagnostics).diagnostics
    }

    /// The region that a file is about, a draft included; nil when that cannot be told.
    public static func region(of source: SourceText, slug: Slug, in project: ProjectFolder) -> Region? {
        let loader = FileLoader(project: project, attachments: AttachedFiles([]), readsDrafts: true)
        switch loader.decode(ContentFile(kind: .region, path: source.path, slug: slug), source).content {
        case .region(let region), .faultyRegion(let region): return region
        default: return nil
        }
    }
}
