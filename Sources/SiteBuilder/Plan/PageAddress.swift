import Content

/// The pages of a site; each case says which file it becomes.
enum PageAddress: Sendable, Hashable {
    /// `index.html`
    case home
    /// `regio/<slug>/index.html`
    case region(Slug)
    /// `persona/index.html`
    case personas
    /// `persona/<slug>/index.html`
    case persona(Slug)
    /// `gemeenten/index.html`
    case municipalities
    /// `kalender/index.html`
    case calendar
    /// `<slug>/index.html`, such as `privacy/index.html`
    case page(Slug)
    /// `404.html`
    case notFound

    /// The page on which the text of a file stands: `Content/regio/genk.md`; nil when the name is no address.
    init?(ofTextAt path: String) {
        let parts = path.split(separator: "/")
        if path == "Content/programma.md" {
            self = .home
            return
        }
        guard parts.count == 3, parts[2].hasSuffix(".md"), let slug = Slug(String(parts[2].dropLast(3)))
        else {
            return nil
        }
        switch parts[1] {
        case "regio": self = .region(slug)
        case "persona": self = .persona(slug)
        case "pagina": self = .page(slug)
        default: return nil
        }
    }

    /// The file below the output folder.
    ///
    /// Links name the file and not its folder, so that they also work when the site is opened from disk.
    var path: String { self == .notFound ? canonicalPath : canonicalPath + "index.html" }

    /// The address below the base URL as the outside world should know it: `regio/genk/`, and `""` for home.
    var canonicalPath: String {
        switch self {
        case .home: ""
        case .region(let slug): "regio/\(slug.text)/"
        case .personas: "persona/"
        case .persona(let slug): "persona/\(slug.text)/"
        case .municipalities: "gemeenten/"
        case .calendar: "kalender/"
        case .page(let slug): "\(slug.text)/"
        case .notFound: "404.html"
        }
    }

    /// What leads from this page back to the folder of the site: `../../` for a region, nothing for home.
    var root: String {
        String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
    }
}
