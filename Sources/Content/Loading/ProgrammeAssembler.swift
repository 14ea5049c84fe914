import Diagnostics

/// Puts the programme together from what the files say.
struct ProgrammeAssembler {
    private var head: (ProgrammeDecoder.Result, TextReference)?
    private var regions: [Region] = []
    private var drafts: [Slug] = []
    private var personas: [Persona] = []
    private var pages: [Page] = []
    private let attachments: [AttachedFile]
    /// The names of the pages that have a file, sound or not.
    private var pageNames: Set<String> = []
    private var hasRegionFile = false

    /// The pages that a public body owes its readers.
    private static let expectedPages = [
        ("privacy", "how the site treats personal data"),
        ("toegankelijkheid", "how accessible the site is"),
    ]

    /// Sorts what was read.
    init(_ files: [LoadedFile], attachments: [AttachedFile]) {
        self.attachments = attachments
        for loaded in files {
            if loaded.file.kind == .region { hasRegionFile = true }
            if loaded.file.kind == .page, let slug = loaded.file.slug { pageNames.insert(slug.text) }
            switch loaded.content {
            case .programme(let result, let text): head = (result, text)
            case .region(let region): regions.append(region)
            case .draft: drafts += loaded.file.slug.map { [$0] } ?? []
            case .persona(let persona): personas.append(persona)
            case .page(let page): pages.append(page)
            case .faultyRegion, .nothing: break
            }
        }
        regions = Self.sorted(regions, by: \.title)
        drafts.sort()
        pages.sort { $0.slug < $1.slug }
    }

    /// What is missing from the whole.
    var findings: [Diagnostic] {
        var findings: [Diagnostic] = []
        if !hasRegionFile {
            findings.append(
                Diagnostic(
                    .warning, "region.missing",
                    "there is no region: Content/regio holds no file that ends in .md",
                    help: "write one file for each region, such as Content/regio/genk.md"))
        }
        for (name, purpose) in Self.expectedPages where !pageNames.contains(name) {
            findings.append(
                Diagnostic(
                    .warning, "page.missing", file: "Content/pagina/\(name).md", "this page is missing",
                    help: "write the page that tells \(purpose)"))
        }
        return findings
    }

    /// The programme; nil without a sound `programma.md`.
    func programme() -> Programme? {
        guard let (head, text) = head else { return nil }
        return Programme(
            title: head.title, tagline: head.tagline, organisation: head.organisation, baseURL: head.baseURL,
            contact: head.contact, closingSoonDays: head.closingSoonDays, window: head.window,
            verifyContactsDays: head.verifyContactsDays, keepContactsDays: head.keepContactsDays,
            regions: regions,
            personas: allPersonas(), pages: pages, municipalities: municipalities(), drafts: drafts,
            files: attachments, body: text)
    }

    /// Every persona that has a file or that a challenge names, spelled as in its file or else where it is
    /// named first.
    private func allPersonas() -> [Persona] {
        var bySlug: [Slug: Persona] = [:]
        for persona in personas { bySlug[persona.slug] = persona }
        var seen: Set<String> = []
        for name in regions.lazy.flatMap(\.challenges).flatMap(\.personas) where seen.insert(name).inserted {
            let slug = Slug(fromName: name)
            if bySlug[slug] == nil { bySlug[slug] = Persona(slug: slug, name: name) }
        }
        return Self.sorted(bySlug.values.sorted { $0.slug < $1.slug }, by: \.name)
    }

    private func municipalities() -> [Municipality] {
        var bySlug: [Slug: Municipality] = [:]
        for region in regions {
            for name in region.municipalities {
                let slug = Slug(fromName: name)
                bySlug[slug, default: Municipality(name: name, slug: slug, regions: [])].regions.append(
                    region.slug)
            }
        }
        return Self.sorted(bySlug.values.sorted { $0.slug < $1.slug }, by: \.name)
    }

    /// Sorts in Dutch alphabetical order; elements of one name stay in their order, which is by slug.
    private static func sorted<Element>(_ elements: [Element], by name: (Element) -> String) -> [Element] {
        // Places are moved about instead of elements, of which a region is large.
        elements.indices
            .map { (key: DutchOrder(name(elements[$0])), index: $0) }
            .sorted { ($0.key, $0.index) < ($1.key, $1.index) }
            .map { elements[$0.index] }
    }
}
