import Diagnostics
import Disk

/// Which files there are in `Content/`, before any is opened.
struct ContentInventory: Sendable {
    /// The folder whose files are published as they are.
    static let attachmentsFolder = "bestand"

    /// The lists beside the programme that `addenda check` compares with: local authorities, what was published,
    /// and words that are spelled right.
    static let lists = ["gemeenten.txt", "gepubliceerd.txt", "woorden.txt"]

    /// Whether the folder is there and can be looked into.
    private(set) var isFound = true
    /// The files with front matter, by kind and path.
    private(set) var files: [ContentFile] = []
    /// The files below `Content/bestand`, sorted by path.
    private(set) var attachments: [AttachedFile] = []
    /// What is wrong with names and folders.
    private(set) var findings: [Diagnostic] = []

    /// Looks into the folders of a project.
    init(of project: ProjectFolder) {
        guard let root = listing(project, ContentFolder.root) else {
            isFound = false
            if findings.isEmpty { reportMissingContent() }
            return
        }
        sortRoot(root)
        for kind in ContentFile.Kind.allCases where kind != .programme {
            let folder = "\(ContentFolder.root)/\(kind.rawValue)"
            guard root.folders.contains(folder), let content = listing(project, folder) else { continue }
            add(content, kind, folder)
        }
        let attached = "\(ContentFolder.root)/\(Self.attachmentsFolder)"
        guard root.folders.contains(attached), let content = listing(project, attached, recursive: true)
        else {
            return
        }
        attachments = content.files.map { file in
            AttachedFile(path: String(file.path.dropFirst(attached.count + 1)), byteCount: file.size)
        }
        findings += HiddenFiles(folder: attached).findings(in: attachments.map(\.path))
    }

    // MARK: Single files

    /// Whether a region's file can come or go without a look at the others: no name has a fault that another decides.
    func canChangeAlone(_ path: String) -> Bool {
        Self.regionSlug(path) != nil && findings.allSatisfy { !$0.identifier.hasPrefix("slug.") }
    }

    /// Adds a region's file in its place; nil when its name is no address, or it is there.
    mutating func insert(_ path: String) -> ContentFile? {
        guard let slug = Self.regionSlug(path) else { return nil }
        let file = ContentFile(kind: .region, path: path, slug: slug)
        let place = files.firstIndex { other in
            switch other.kind {
            case .programme: false
            case .region: !other.path.utf8.lexicographicallyPrecedes(path.utf8)
            case .persona, .page: true
            }
        }
        if let place, files[place].path == path { return nil }
        files.insert(file, at: place ?? files.endIndex)
        return file
    }

    /// Drops a file.
    mutating func remove(_ path: String) {
        files.removeAll { $0.path == path }
    }

    /// `genk` for `Content/regio/genk.md`; nil for another path.
    private static func regionSlug(_ path: String) -> Slug? {
        let folder = "\(ContentFolder.root)/\(ContentFile.Kind.region.rawValue)/"
        guard path.hasPrefix(folder), path.hasSuffix(".md") else { return nil }
        return Slug(String(path.dropFirst(folder.count).dropLast(3)))
    }

    private mutating func listing(
        _ project: ProjectFolder, _ folder: String, recursive: Bool = false
    ) -> FolderListing? {
        do {
            let listing = try project.list(folder, recursive: recursive)
            findings += listing.findings
            return listing
        } catch {
            if !error.isMissing { findings.append(error.diagnostic) }
            return nil
        }
    }

    // MARK: Content/

    private mutating func sortRoot(_ root: FolderListing) {
        let names = root.files.map(Self.name)
        var used = "programma.md"
        if names.contains(used) {
            files.append(ContentFile(kind: .programme, path: ContentFolder.programme, slug: nil))
        } else {
            let near = names.first { Suggestion.nearest(to: $0, among: [used]) != nil }
            reportMissingProgramme(hint: near)
            used = near ?? used
        }
        for file in root.files
        where Self.name(file) != used && !Self.isHidden(file.path) && !Self.lists.contains(Self.name(file)) {
            warn(
                "file.ignored", file.path,
                "the file is not used: only programma.md stands directly in Content",
                help: "move it to regio, persona, pagina or bestand")
        }
        let known = ContentFile.Kind.allCases.map(\.rawValue).dropFirst() + [Self.attachmentsFolder]
        for folder in root.folders where !known.contains(Self.lastPart(folder)) && !Self.isHidden(folder) {
            let nearest = Suggestion.nearest(to: Self.lastPart(folder), among: known)
            warn(
                "folder.ignored", folder, "the folder is not used",
                help: nearest.map { "did you mean \($0)?" }
                    ?? "the folders are \(known.joined(separator: ", "))")
        }
    }

    private mutating func reportMissingContent() {
        findings.append(
            Diagnostic(
                .error, "content.missing",
                "there is no folder \(ContentFolder.root) here: is this the project folder?",
                help: "go to the folder that holds \(ContentFolder.root), or name it with --project"))
    }

    private mutating func reportMissingProgramme(hint: String?) {
        findings.append(
            Diagnostic(
                .error, "programme.missing", "\(ContentFolder.programme) is missing",
                help: hint.map { "rename Content/\($0) to programma.md" }
                    ?? "write the file, with the title of the call between two lines ---"))
    }

    // MARK: Folders

    private mutating func add(_ listing: FolderListing, _ kind: ContentFile.Kind, _ folder: String) {
        for inner in listing.folders where !Self.isHidden(inner) {
            warn(
                "folder.ignored", inner, "the folder is not used: files stand directly in \(folder)",
                help: "move its files to \(folder)")
        }
        let visible = listing.files.filter { !Self.isHidden($0.path) }
        let pages = visible.filter { $0.path.hasSuffix(".md") }
        for file in visible where !file.path.hasSuffix(".md") { reportIgnored(file, folder) }
        let slugs = slugs(of: pages.map(\.path), in: folder, kind)
        files += zip(pages, slugs).map { ContentFile(kind: kind, path: $0.path, slug: $1) }
    }

    /// The slugs of files; nil for one whose name is no slug or is another's, which is reported.
    private mutating func slugs(
        of paths: [String], in folder: String, _ kind: ContentFile.Kind
    ) -> [Slug?] {
        let stems = paths.map { String(Self.lastPart($0).dropLast(3)) }
        var owners: [Slug: String] = [:]
        for (stem, path) in zip(stems, paths) {
            if let slug = Slug(stem) { owners[slug] = path }
        }
        return zip(stems, paths).map { stem, path in
            if let slug = Slug(stem) { return slug }
            let proposal = Slug(fromName: stem)
            if let owner = owners.updateValue(owners[proposal] ?? path, forKey: proposal) {
                findings.append(
                    Diagnostic(
                        .error, "slug.duplicate", file: path,
                        "\(Self.lastPart(owner)) and \(Self.lastPart(path)) would have the same address",
                        help: "keep one of the files, or give one another name"))
            } else {
                findings.append(
                    Diagnostic(
                        .error, "slug.invalid", file: path,
                        "\(Self.lastPart(path)) cannot be an address: it may have only a–z, 0–9 and single hyphens",
                        help: "rename the file to \(proposal).md"))
            }
            return nil
        }
    }

    private mutating func reportIgnored(_ file: FileEntry, _ folder: String) {
        let name = Self.name(file)
        let isPage = [".markdown", ".mdown", ".md"].contains { name.lowercased().hasSuffix($0) }
        let stem = name.prefix { $0 != "." }
        warn(
            "file.ignored", file.path, "the file is not used: only files that end in .md are read here",
            help: isPage
                ? "rename it to \(Slug(fromName: String(stem))).md"
                : "move it to Content/bestand to publish it as it is")
    }

    private mutating func warn(_ identifier: String, _ path: String, _ message: String, help: String) {
        findings.append(Diagnostic(.warning, identifier, file: path, message, help: help))
    }

    private static func name(_ file: FileEntry) -> String { lastPart(file.path) }

    private static func lastPart(_ path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    /// Files of tools, such as `.gitkeep`.
    private static func isHidden(_ path: String) -> Bool { lastPart(path).hasPrefix(".") }
}
