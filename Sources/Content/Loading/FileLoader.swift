import Diagnostics
import Disk

/// Reads one file of `Content/`: its front matter is decoded and kept, its text is not.
struct FileLoader: Sendable {
    /// The project.
    let project: ProjectFolder
    /// The files that `source` may name.
    let attachments: AttachedFiles
    /// Whether drafts that are complete become regions too, as for a preview.
    var readsDrafts = false

    /// Reads a file from disk.
    func load(_ file: ContentFile) -> LoadedFile {
        do {
            let bytes = try project.read(file.path, limit: ContentFolder.fileLimit)
            return decode(file, SourceText(path: file.path, bytes: bytes))
        } catch {
            return LoadedFile(file: file, diagnostics: [error.diagnostic])
        }
    }

    /// Reads the text of a file.
    func decode(_ file: ContentFile, _ source: SourceText) -> LoadedFile {
        var findings = Findings(source)
        var loaded = LoadedFile(file: file)
        let frontMatter = frontMatter(source, &findings)
        let isText = findings.errorCount == 0
        if let frontMatter {
            let text = TextReference(
                path: source.path, bodyOffset: frontMatter.bodyOffset,
                fingerprint: FileFingerprint(of: source.bytes))
            loaded.text = text
            if let group = keys(source, frontMatter, &findings) {
                decode(group, text, into: &loaded, &findings)
            }
        }
        if findings.errorCount > 0 { loaded.content = loaded.content.withErrors(isText: isText) }
        loaded.diagnostics = findings.diagnostics
        return loaded
    }

    /// The front matter of a file that is text, as far as the front matter goes.
    private func frontMatter(_ source: SourceText, _ findings: inout Findings) -> FrontMatter? {
        guard let fault = TextEncoding.firstFault(in: source.bytes) else {
            return frontMatterWithoutConflict(source, &findings)
        }
        guard !TextEncoding.isBinary(source.bytes) else {
            findings.reportBinary()
            return nil
        }
        findings.report(fault)
        var ignored = Findings(source)  // what a broken file looks like otherwise only distracts
        guard case .control(let offset, _, _) = fault, let parts = FrontMatter.split(source, &ignored) else {
            return nil
        }
        return offset < parts.bodyOffset ? nil : parts
    }

    /// The front matter, unless Git left marks in it: then it is no YAML.
    private func frontMatterWithoutConflict(_ source: SourceText, _ findings: inout Findings) -> FrontMatter?
    {
        guard let mark = ConflictMarks.first(in: source.bytes) else {
            return FrontMatter.split(source, &findings)
        }
        findings.reportConflict(mark)
        var ignored = Findings(source)
        guard let parts = FrontMatter.split(source, &ignored), mark.lowerBound >= parts.bodyOffset else {
            return nil
        }
        return parts
    }

    private func keys(
        _ source: SourceText, _ frontMatter: FrontMatter, _ findings: inout Findings
    ) -> [YAMLEntry]? {
        let document = YAMLReader.read(source, frontMatter.yaml, firstLine: FrontMatter.firstLine)
        for finding in document.findings {
            findings.add(finding)
        }
        switch document.root?.value {
        case .mapping(let group): return group
        case nil where document.findings.isEmpty: return []
        case .scalar, .list:
            findings.error(
                "value.type", at: document.root?.span ?? FrontMatter.opening,
                "the front matter must be keys with values", help: "write lines such as title: Genk")
            return nil
        default: return nil
        }
    }

    private func decode(
        _ group: [YAMLEntry], _ text: TextReference, into loaded: inout LoadedFile, _ findings: inout Findings
    ) {
        switch loaded.file.kind {
        case .programme:
            let programme = ProgrammeDecoder.decode(group, &findings)
            if let programme { loaded.content = .programme(programme, text) }
        case .region:
            let decoder = RegionDecoder(
                slug: loaded.file.slug, text: text, files: attachments, readsDrafts: readsDrafts)
            let result = decoder.decode(group, &findings)
            loaded.aliases = result.aliases.map { AliasClaim($0, of: loaded.file, in: findings.source) }
            loaded.isDraft = result.isDraft
            if result.isDraft { loaded.content = .draft }
            if let region = result.region { loaded.content = .region(region) }
        case .persona:
            let persona = PersonaDecoder.decode(group, slug: loaded.file.slug, text: text, &findings)
            if let persona { loaded.content = .persona(persona) }
        case .page:
            let page = PageDecoder.decode(group, slug: loaded.file.slug, text: text, &findings)
            if let page { loaded.content = .page(page) }
        }
    }
}

extension LoadedFile.Content {
    /// What is left of it when its file has errors; in a file that is not sound text headings mean nothing.
    fileprivate func withErrors(isText: Bool) -> Self {
        switch self {
        case .draft: .draft
        case .region(let region) where isText, .faultyRegion(let region) where isText: .faultyRegion(region)
        case .programme, .region, .faultyRegion, .persona, .page, .nothing: .nothing
        }
    }

    /// Whether it is a region that says `draft: true`.
    var isDraft: Bool {
        if case .draft = self { true } else { false }
    }
}
