import Diagnostics
import Markdown

/// Knows what the links between content files lead to.
///
/// Links are written as on any forge: relative, to the `.md` file. Nothing is read from disk: what exists is known
/// from the programme.
public struct ContentLinks: Sendable {
    private var regions: Set<String>
    private let drafts: Set<String>
    private let personas: Set<String>
    private let pages: Set<String>
    private let files: Set<String>
    /// Whether any persona counts as there.
    private let assumesPersonas: Bool
    /// The present name of a region by a former one.
    private let aliases: [String: String]

    /// Learns what there is.
    public init(_ programme: Programme) {
        self.init(
            regions: Dictionary(
                programme.regions.map { ($0.slug.text, $0.aliases.map(\.text)) },
                uniquingKeysWith: { first, _ in first }),
            drafts: programme.drafts.map(\.text), personas: programme.personas.map(\.slug.text),
            pages: programme.pages.map(\.slug.text), files: programme.files.map(\.path))
    }

    /// - Parameter regions: the former slugs of each region.
    init(
        regions: [String: [String]], drafts: [String], personas: [String], pages: [String], files: [String],
        assumesPersonas: Bool = false
    ) {
        self.regions = Set(regions.keys)
        self.drafts = Set(drafts)
        self.personas = Set(personas)
        self.pages = Set(pages)
        self.files = Set(files)
        self.assumesPersonas = assumesPersonas
        aliases = Dictionary(
            regions.flatMap { slug, former in former.map { ($0, slug) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// Learns that a region without former names came, or went.
    public mutating func apply(_ change: RegionListChange) {
        switch change {
        case .added(let region): regions.insert(region.slug.text)
        case .removed(let slug): regions.remove(slug.text)
        }
    }

    /// What becomes of an address in a text.
    ///
    /// - Parameters:
    ///   - path: the file with the address: `Content/regio/genk.md`.
    ///   - address: the address to print for a target.
    public func resolution(
        of reference: MarkdownReference, from path: String, address: (LinkTarget) -> String
    ) -> MarkdownResolution {
        do {
            return .rewritten(address(try target(of: reference, from: path)))
        } catch {
            return .broken(message: error.message, help: error.help)
        }
    }

    /// What an address leads to. An image leads to a file only.
    public func target(of reference: MarkdownReference, from path: String) throws(LinkError) -> LinkTarget {
        guard reference.kind == .image else { return try target(of: reference.destination, from: path) }
        if let error = PictureAddress.error(reference.destination, in: path) { throw error }
        let target = try target(of: reference.destination, from: path)
        if case .file = target { return target }
        throw LinkError(
            "\(reference.destination) is no picture",
            help: "put the picture in Content/bestand and name it here")
    }

    /// What a link leads to.
    ///
    /// - Parameters:
    ///   - destination: the address without a scheme, as written: `../regio/leuven.md#lokale-analyse`.
    ///   - path: the file with the link: `Content/regio/genk.md`.
    public func target(of destination: String, from path: String) throws(LinkError) -> LinkTarget {
        if destination.isEmpty { throw LinkError("the link has no address") }
        if destination.first == "#" { return .fragment(String(destination.dropFirst())) }
        let folder = Array(ContentPath(path).parts.dropFirst().dropLast())
        let (link, fragment) = Self.split(destination)
        try checkForm(link, folder)
        let target = try ContentPath(link, from: folder)
        if let found = known(target, fragment) { return found }
        throw missing(target, link, folder)
    }

    // MARK: What exists

    private func known(_ path: ContentPath, _ fragment: String?) -> LinkTarget? {
        if path.parts == ["programma.md"] { return .home(fragment: fragment) }
        guard let folder = path.parts.first, let name = path.parts.last, path.parts.count >= 2 else {
            return nil
        }
        if folder == "bestand" {
            let file = path.parts.dropFirst().joined(separator: "/")
            return files.contains(file) ? .file(file) : nil
        }
        guard path.parts.count == 2, name.hasSuffix(".md"), let slug = Slug(String(name.dropLast(3))) else {
            return nil
        }
        switch folder {
        case "regio" where regions.contains(slug.text): return .region(slug, fragment: fragment)
        case "persona" where assumesPersonas || personas.contains(slug.text):
            return .persona(slug, fragment: fragment)
        case "pagina" where pages.contains(slug.text): return .page(slug, fragment: fragment)
        default: return nil
        }
    }

    // MARK: What is wrong

    private func checkForm(_ link: String, _ folder: [String]) throws(LinkError) {
        if link.contains("\\") {
            let slashed = String(link.map { $0 == "\\" ? "/" : $0 })
            throw LinkError("\(link) has a backslash", help: "write \(slashed)")
        }
        if link.hasPrefix("//") {
            throw LinkError("\(link) has no scheme", help: "write https:\(link)")
        }
        if link.hasPrefix("/") {
            let inContent = link.hasPrefix("/Content/") ? String(link.dropFirst(9)) : link
            let guess = nearest(to: ContentPath(inContent)).map { "write \($0.link(from: folder))" }
            throw LinkError(
                "\(link) begins with a slash, so it would not work in every folder of a web server",
                help: guess ?? "write the way from this file, such as ../regio/genk.md")
        }
        if link.contains("?") {
            throw LinkError("\(link) has a question mark", help: "leave out the ? and what follows it")
        }
    }

    private func missing(_ path: ContentPath, _ link: String, _ folder: [String]) -> LinkError {
        if path.parts.count == 2, path.parts[0] == "regio", drafts.contains(Self.stem(path)) {
            return LinkError(
                "\(path.text) is a draft, which is not published",
                help: "remove the link until the region is published")
        }
        let nearest = nearest(to: path).map { "did you mean \($0.link(from: folder))?" }
        return LinkError(
            "there is no file \(path.text) in Content",
            help: nearest ?? "check how the name is written")
    }

    /// The existing file that was probably meant.
    private func nearest(to path: ContentPath) -> ContentPath? {
        let stem = Self.stem(path)
        let name = path.parts.last ?? ""
        let attached = AttachedFiles(files)
        if !name.hasSuffix(".md"), name.contains("."), let file = attached.withName(of: name) {
            return ContentPath("bestand/\(file)")
        }
        if let present = aliases[stem] { return ContentPath("regio/\(present).md") }
        let folders: [(String, Set<String>)] = [("regio", regions), ("persona", personas), ("pagina", pages)]
        let ordered =
            folders.filter { $0.0 == path.parts.first } + folders.filter { $0.0 != path.parts.first }
        for (folder, slugs) in ordered where slugs.contains(stem.lowercased()) {
            return ContentPath("\(folder)/\(stem.lowercased()).md")
        }
        if let file = attached.nearest(to: name) { return ContentPath("bestand/\(file)") }
        for (folder, slugs) in ordered {
            if let slug = Suggestion.nearest(to: stem, among: slugs) {
                return ContentPath("\(folder)/\(slug).md")
            }
        }
        return nil
    }

    private static func split(_ destination: String) -> (link: String, fragment: String?) {
        guard let hash = destination.firstIndex(of: "#") else { return (destination, nil) }
        let fragment = destination[destination.index(after: hash)...]
        return (String(destination[..<hash]), fragment.isEmpty ? nil : String(fragment))
    }

    /// `leuven` for `regio/leuven.md`, and for `regio/leuven/index.html` as it is on the site.
    private static func stem(_ path: ContentPath) -> String {
        var parts = path.parts
        if parts.last == "index.html" { parts.removeLast() }
        return parts.last.map { String($0.prefix { $0 != "." }) } ?? ""
    }
}
