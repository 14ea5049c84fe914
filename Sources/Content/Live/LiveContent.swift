import Diagnostics
import Disk

/// The content of a project that is followed while people write: read once, then file by file.
///
/// Of each file the version on disk and the last good one are known. The programme is made of the good ones, so that
/// a fault in one file hides nothing but its own last edit; the findings are those of the files on disk, as a
/// build would report them.
public struct LiveContent: Sendable {
    private let project: ProjectFolder
    private let readsDrafts: Bool
    /// How many files are looked at without workers.
    private static let few = 16
    private var inventory: ContentInventory
    private var files: [String: LiveFile] = [:]
    /// The files of which an edit that was held back is in the programme again since ``takeRetried()``.
    private var retried: Set<String> = []
    /// What is wrong between files, and with their number.
    private var crossFindings: [Diagnostic] = []

    /// The files as they were when they were last good.
    public let texts: KeptTexts
    /// The programme as it was when it was last good; nil when it never was.
    public private(set) var programme: Programme?

    /// Reads everything.
    ///
    /// - Parameters:
    ///   - readsDrafts: whether regions that say `draft: true` are in the programme, if they are complete.
    ///   - jobs: how many files are read at the same time; at least 1.
    public init(project: ProjectFolder, readsDrafts: Bool, jobs: Int, texts: KeptTexts = KeptTexts()) async {
        self.project = project
        self.readsDrafts = readsDrafts
        self.texts = texts
        inventory = ContentInventory(of: project)
        for (loaded, bytes) in await read(inventory.files, jobs: jobs) { accept(loaded, bytes) }
        assemble()
    }

    // MARK: What is known

    /// Whether there is a folder `Content/`.
    public var isFound: Bool { inventory.isFound }

    /// Everything that is wrong with names and front matter, unsorted.
    public var diagnostics: [Diagnostic] {
        var findings = inventory.findings + crossFindings
        for loaded in current where !loaded.diagnostics.isEmpty { findings += loaded.diagnostics }
        return findings
    }

    /// The texts of the files on disk, for looking at all of them when any front matter has errors.
    public var survey: TextSurvey { TextSurvey(current, attachments: inventory.attachments) }

    /// The regions of the programme that say `draft: true`.
    public var shownDrafts: [Slug] {
        guard readsDrafts else { return [] }
        return good.filter { $0.isDraft && $0.content.region != nil }.compactMap(\.file.slug)
    }

    /// The version of a file that the programme is made of; nil when there is none.
    public func text(of path: String) -> TextReference? { files[path]?.good?.text }

    private var current: [LoadedFile] { inventory.files.compactMap { files[$0.path]?.current } }
    private var good: [LoadedFile] { inventory.files.compactMap { files[$0.path]?.good } }

    // MARK: Changes

    /// Looks at a few files again that may have changed; nil, and nothing done, when they are many, or when one is
    /// new, gone or no text: then all have to be listed.
    public mutating func updateFew(_ paths: Set<String>) -> ContentChange? {
        guard paths.count <= Self.few, paths.allSatisfy({ files[$0] != nil && isFile($0) }) else {
            return nil
        }
        return take(inventory.files(at: paths).map(loader.loadKeepingBytes))
    }

    /// Lists the files, and looks at those again that may have changed, come or gone.
    ///
    /// - Parameters:
    ///   - paths: from the project folder, folders too; nil for everything.
    ///   - jobs: how many files are read at the same time; at least 1.
    public mutating func update(_ paths: Set<String>?, jobs: Int) async -> ContentChange {
        let before = inventory
        inventory = ContentInventory(of: project)
        let sameAttachments = before.attachments == inventory.attachments
        let stale = inventory.files.filter { file in
            guard let paths, sameAttachments else { return true }
            return files[file.path]?.current.file != file || paths.contains(file.path)
        }
        let isSame =
            sameAttachments && before.files == inventory.files && before.findings == inventory.findings
        let change = take(await read(stale, jobs: jobs))
        guard !isSame else { return change }
        let there = Set(inventory.files.map(\.path))
        files = files.filter { there.contains($0.key) }
        assemble()
        return .structure
    }

    /// Goes back to the version of a file before the last good one, because its text turned out to have errors; the
    /// last one stays when there is no earlier one.
    public mutating func goBack(_ path: String) -> ContentChange {
        guard var file = files[path], let earlier = file.earlier, let latest = file.good else { return .nothing }
        file.good = earlier
        file.earlier = nil
        files[path] = file
        return replace([(path, latest, earlier)])
    }

    /// The files of which an edit that was held back is in the programme again, each time once.
    public mutating func takeRetried() -> Set<String> {
        defer { retried = [] }
        return retried
    }

    /// Keeps the bytes of the good version of a file in memory, once its text was found to be good too.
    public func keep(_ path: String) {
        guard let text = files[path]?.good?.text,
            let bytes = try? project.read(path, limit: ContentFile.sizeLimit),
            FileFingerprint(of: bytes) == text.fingerprint
        else { return }
        texts.keep(bytes, of: path)
    }

    private func isFile(_ path: String) -> Bool {
        (try? project.read(path, limit: ContentFile.sizeLimit)) != nil
    }

    /// Takes versions that were read; the programme is put together anew only where its structure is another.
    private mutating func take(_ read: [(LoadedFile, [UInt8])]) -> ContentChange {
        var replaced: [(String, LoadedFile?, LoadedFile)] = []
        var isOther = false
        for (loaded, bytes) in read {
            let path = loaded.file.path
            let before = files[path]
            if let text = loaded.text, before?.current.text == text, before?.current.file == loaded.file,
                before?.current.diagnostics == loaded.diagnostics
            {
                continue
            }
            accept(loaded, bytes, replacing: true)
            if before?.current.hasErrors != loaded.hasErrors { isOther = true }
            if !loaded.hasErrors { replaced.append((path, before?.good, loaded)) }
        }
        let change = replace(replaced)
        // Aliases and titles of faulty files count too when files are compared with each other.
        if isOther, change != .structure { compareFiles() }
        return change
    }

    private mutating func replace(_ replaced: [(String, LoadedFile?, LoadedFile)]) -> ContentChange {
        guard !replaced.isEmpty else { return .nothing }
        var changed: [ChangedFile] = []
        for (path, old, new) in replaced {
            guard let old, programme != nil, crossFindings.allSatisfy({ $0.severity != .error }),
                new.hasStructure(of: old), let file = put(new, at: path, after: old)
            else {
                assemble()
                return .structure
            }
            changed.append(file)
        }
        return .files(changed)
    }

    /// Replaces one file's part of the programme; nil when it has no place there.
    private mutating func put(_ new: LoadedFile, at path: String, after old: LoadedFile) -> ChangedFile? {
        switch new.content {
        case .programme(_, let text): programme?.body = text
        case .region(let region):
            guard let position = programme?.regions.firstIndex(where: { $0.slug == region.slug }) else {
                return nil
            }
            programme?.regions[position] = region
            var before = old.content.region
            before?.text = region.text
            return ChangedFile(path: path, region: region.slug, factsChanged: before != region)
        case .persona(let persona):
            guard let position = programme?.personas.firstIndex(where: { $0.slug == persona.slug }) else {
                return nil
            }
            programme?.personas[position] = persona
        case .page(let page):
            guard let position = programme?.pages.firstIndex(where: { $0.slug == page.slug }) else {
                return nil
            }
            programme?.pages[position] = page
        case .draft: break
        case .faultyRegion, .nothing: return nil
        }
        return ChangedFile(path: path, region: nil, factsChanged: false)
    }

    // MARK: The whole

    /// Puts the programme together; the one of before stays when files are in each other's way.
    ///
    /// Versions that were held back get another chance: what their texts link to may be there by now.
    private mutating func assemble() {
        for (path, file) in files where !file.current.hasErrors && file.good?.text != file.current.text {
            files[path]?.earlier = file.good
            files[path]?.good = file.current
            retried.insert(path)
        }
        compareFiles()
        let isSound = (inventory.findings + crossFindings).allSatisfy { $0.severity != .error }
        guard isSound || programme == nil else { return }
        let assembler = ProgrammeAssembler(good, attachments: inventory.attachments)
        programme = assembler.programme() ?? programme
    }

    private mutating func compareFiles() {
        let current = current
        crossFindings =
            AliasCheck.findings(current) + TitleCheck.findings(current)
            + ProgrammeAssembler(current, attachments: inventory.attachments).findings
    }

    private mutating func accept(_ loaded: LoadedFile, _ bytes: [UInt8], replacing: Bool = false) {
        let path = loaded.file.path
        if files[path] == nil { files[path] = LiveFile(loaded) } else { files[path]?.replace(with: loaded) }
        if !loaded.hasErrors, !replacing { texts.keep(bytes, of: path) }
    }

    // MARK: Reading

    private var loader: FileLoader {
        FileLoader(
            project: project, attachments: AttachedFiles(inventory.attachments.map(\.path)),
            readsDrafts: readsDrafts)
    }

    /// Reads files in as many slices as there are jobs; the results are in the order of the files.
    private func read(_ content: [ContentFile], jobs: Int) async -> [(LoadedFile, [UInt8])] {
        let loader = loader
        let size = max(1, (content.count + max(1, jobs) - 1) / max(1, jobs))
        return await withTaskGroup(of: (Int, [(LoadedFile, [UInt8])]).self) { group in
            for start in stride(from: 0, to: content.count, by: size) {
                let slice = content[start..<min(start + size, content.count)]
                group.addTask { (start, slice.map(loader.loadKeepingBytes)) }
            }
            var parts: [(Int, [(LoadedFile, [UInt8])])] = []
            for await part in group { parts.append(part) }
            return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
        }
    }
}

extension ContentInventory {
    /// The files at paths, in their order.
    fileprivate func files(at paths: Set<String>) -> [ContentFile] {
        files.filter { paths.contains($0.path) }
    }
}

extension FileLoader {
    /// Reads a file, and gives its bytes too; none when it cannot be read.
    fileprivate func loadKeepingBytes(_ file: ContentFile) -> (LoadedFile, [UInt8]) {
        do {
            let bytes = try project.read(file.path, limit: ContentFile.sizeLimit)
            return (decode(file, SourceText(path: file.path, bytes: bytes)), bytes)
        } catch {
            return (LoadedFile(file: file, diagnostics: [error.diagnostic]), [])
        }
    }
}

extension LoadedFile.Content {
    /// The region, if it is one without errors.
    fileprivate var region: Region? {
        if case .region(let region) = self { region } else { nil }
    }
}
