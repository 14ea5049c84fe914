import Content
import Markdown

/// Turns the links in a text into links between the pages of the site.
struct PageLinks: Sendable {
    private let links: ContentLinks
    /// The page on which the text stands.
    private let address: PageAddress
    private let root: String

    /// Prepares the links of the texts on one page.
    init(_ links: ContentLinks, on address: PageAddress, root: String) {
        self.links = links
        self.address = address
        self.root = root
    }

    /// What becomes of an address in the file at `path`: `../regio/leuven.md` → `../../regio/leuven/index.html`.
    ///
    /// - Parameter places: gets the place on a page that the address leads to, which nobody has checked yet.
    func resolution(
        of reference: MarkdownReference, in path: String, noting places: inout Set<LinkedPlace>
    ) -> MarkdownResolution {
        links.resolution(of: reference, from: path) { target in
            if let page = target.page, let fragment = page.fragment {
                places.insert(LinkedPlace(source: address, page: page.address, fragment: fragment))
            }
            return href(target)
        }
    }

    private func href(_ target: LinkTarget) -> String {
        switch target {
        case .region(let slug, let fragment): href(.region(slug), fragment)
        case .persona(let slug, let fragment): href(.persona(slug), fragment)
        case .page(let slug, let fragment): href(.page(slug), fragment)
        case .home(let fragment): href(.home, fragment)
        case .file(let path): root + PercentEncoding.encode(path, keeping: "/")
        case .fragment(let fragment): "#" + fragment
        }
    }

    private func href(_ page: PageAddress, _ fragment: String?) -> String {
        let anchor = fragment.map { "#" + $0 } ?? ""
        return page == address && !anchor.isEmpty ? anchor : root + page.path + anchor
    }
}
