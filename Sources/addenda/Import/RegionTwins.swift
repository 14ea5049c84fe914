import Content
import Diagnostics
import Disk
import Importer

/// The regions that have a file already, to find one that is about the same region under another name.
struct RegionTwins {
    /// What is compared of a region.
    private struct Known {
        let path: String
        let slug: Slug
        let title: Slug
        let municipalities: Set<Slug>
    }

    private var known: [Known] = []

    /// Reads the regions' files of a folder, which need not exist; a file with errors is no region. Throws when one
    /// cannot be read, since it could be the one that is looked for.
    init(folder: String) throws(DiskError) {
        guard OutsideFile.exists(folder) else { return }
        let root = try ProjectFolder(folder)
        for file in try root.list("").files where file.path.hasSuffix(".md") {
            guard let slug = Slug(String(file.path.dropLast(3))) else { continue }
            let text = SourceText(
                path: file.path, bytes: try root.read(file.path, limit: RegionImporter.regionLimit))
            guard let region = RegionFileCheck.region(of: text, slug: slug, in: root) else { continue }
            known.append(
                Known(
                    path: "\(folder)/\(file.path)", slug: slug, title: Slug(fromName: region.title),
                    municipalities: Set(region.municipalities.map(Slug.init(fromName:)))))
        }
    }

    /// The file of a region whose title is read as the same name, however it is written: `–` and `-` are one.
    func path(titled title: String) -> String? {
        let title = Slug(fromName: title)
        return known.first { $0.title == title }?.path
    }

    /// What is said of a file with another name that has the title of a region, or its local authorities; nil when
    /// there is none.
    func finding(about region: RecognisedRegion, from source: String) -> Diagnostic? {
        let title = Slug(fromName: region.title)
        let municipalities = Set(region.municipalities.map(Slug.init(fromName:)))
        let others = known.filter { $0.slug != region.slug }
        let named = others.first { $0.title == title }
        let twin = named ?? others.first { !municipalities.isEmpty && $0.municipalities == municipalities }
        guard let twin else { return nil }
        let likeness = named == nil ? "names the same local authorities" : "has that name"
        return Diagnostic(
            .error, "import.region-exists", file: source,
            "\(region.title) has a file already: \(twin.path) \(likeness)",
            help: "compare the two with another --output, or add --force to write a second file")
    }
}
