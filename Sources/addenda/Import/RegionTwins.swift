import Content
import Diagnostics
import Disk
import Importer

/// The regions that have a file already, to find one that is about the same region under another name.
struct RegionTwins {
    private var known: [(path: String, slug: Slug, title: Slug, municipalities: Set<Slug>)] = []

    /// Reads the regions' files of a folder; what cannot be read is no region.
    init(folder: String) {
        guard let root = try? ProjectFolder(folder), let listing = try? root.list("") else { return }
        for file in listing.files where file.path.hasSuffix(".md") {
            guard let slug = Slug(String(file.path.dropLast(3))),
                let bytes = try? root.read(file.path, limit: 1 << 20),
                let region = RegionFileCheck.region(
                    of: SourceText(path: file.path, bytes: bytes), slug: slug, in: root)
            else { continue }
            known.append(
                (
                    "\(folder)/\(file.path)", slug, Slug(fromName: region.title),
                    Set(region.municipalities.map(Slug.init(fromName:)))
                ))
        }
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
