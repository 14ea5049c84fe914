/// The texts that can be looked at even when the content has errors, so that all faults are reported at once.
public struct TextSurvey: Sendable {
    /// The regions whose challenges could be read, by file; others of their keys may be wrong.
    public let regions: [Region]
    /// The regions among them of which some facts are wrong.
    public let faulty: Set<Slug>
    /// The texts of all other files: the programme, personas, pages, and the other regions.
    public let texts: [TextReference]
    /// What links lead to. A file with errors counts as there, so that a link to it is not reported as well.
    public let links: ContentLinks

    /// Takes the texts of a sound content.
    public init(_ programme: Programme) {
        regions = programme.regions
        faulty = []
        texts = [programme.body] + programme.personas.compactMap(\.text) + programme.pages.map(\.text)
        links = ContentLinks(programme)
    }

    /// Sorts what was read.
    init(_ files: [LoadedFile], attachments: [AttachedFile]) {
        var regions: [Region] = []
        var faulty: Set<Slug> = []
        var texts: [TextReference] = []
        for loaded in files {
            switch loaded.content {
            case .region(let region): regions.append(region)
            case .faultyRegion(let region):
                regions.append(region)
                faulty.insert(region.slug)
            case .draft: break
            case .programme, .persona, .page, .nothing: texts += loaded.text.map { [$0] } ?? []
            }
        }
        self.regions = regions
        self.faulty = faulty
        self.texts = texts
        links = Self.links(files, regions, attachments)
    }

    private static func links(
        _ files: [LoadedFile], _ regions: [Region], _ attachments: [AttachedFile]
    ) -> ContentLinks {
        func slugs(_ kind: ContentFile.Kind) -> [String] {
            files.filter { $0.file.kind == kind && !$0.content.isDraft }.compactMap { $0.file.slug?.text }
        }
        let aliases = Dictionary(grouping: files.flatMap(\.aliases)) { $0.file.slug?.text ?? "" }
        return ContentLinks(
            regions: Dictionary(
                slugs(.region).map { ($0, aliases[$0, default: []].map(\.alias.text)) },
                uniquingKeysWith: { first, _ in first }),
            drafts: files.filter(\.content.isDraft).compactMap { $0.file.slug?.text },
            personas: slugs(.persona) + regions.flatMap(\.personas).map { Slug(fromName: $0).text },
            pages: slugs(.page), files: attachments.map(\.path),
            // A region with errors may name personas that nobody else does.
            assumesPersonas: files.contains { $0.file.kind == .region && $0.content.isNothing })
    }
}

extension LoadedFile.Content {
    /// Whether nothing, or not everything, could be made of the file.
    fileprivate var isNothing: Bool {
        switch self {
        case .nothing, .faultyRegion: true
        case .programme, .region, .draft, .persona, .page: false
        }
    }
}
