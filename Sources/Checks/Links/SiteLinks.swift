import Diagnostics

/// The links of a site and the places that they can lead to.
///
/// Of each place only a number is kept, and of each link only the first page that has it, so that ten thousand
/// pages take little room.
struct SiteLinks: Sendable {
    /// The first page with a link, and on how many pages it stands.
    private struct Use {
        var page: String
        var link: String
        var count: Int
    }

    /// The hash of each page and id: `regio/genk/index.html#timing`.
    private var anchors: Set<UInt64> = []
    /// The links to other pages, by the hash of where they lead.
    private var targets: [UInt64: Use] = [:]
    /// The links to a place on their own page that is not there, by the link.
    private var lost: [String: Use] = [:]
    private var outside: [String: String] = [:]

    /// The addresses of other sites, in alphabetical order.
    var external: [ExternalLink] {
        outside.map { ExternalLink(url: $0.key, page: $0.value) }.sorted { $0.url < $1.url }
    }

    /// Takes the links of a page.
    mutating func add(_ page: PageScan) {
        let own = LinkHash.of(page.path.utf8)
        let folders = LinkHash.ofFolders(page.path.utf8)
        var ids = Set<UInt64>(minimumCapacity: page.ids.count)
        for id in page.ids { ids.insert(LinkHash.of(id, after: own)) }
        anchors.formUnion(ids)
        for link in page.links { add(link, on: page, own, ids, folders) }
    }

    private mutating func add(
        _ link: ArraySlice<UInt8>, on page: PageScan, _ own: UInt64, _ ids: Set<UInt64>,
        _ folders: [UInt64]
    ) {
        if link.first == UInt8(ascii: "#") {
            let fragment = link.dropFirst()
            guard !fragment.isEmpty, !ids.contains(LinkHash.of(fragment, after: own)) else { return }
            return count(String(decoding: link, as: UTF8.self), page.path)
        }
        if let scheme = Self.scheme(link) {
            guard scheme.starts(with: "http".utf8) else { return }
            let url = String(decoding: link, as: UTF8.self).replacing("&amp;", with: "&")
            if outside[url].map({ page.path < $0 }) ?? true { outside[url] = page.path }
            return
        }
        let key = LinkHash.ofTarget(link, from: folders) ?? SiteAddress(link, on: page.path).hash
        guard let place = targets.index(forKey: key) else {
            targets[key] = Use(page: page.path, link: String(decoding: link, as: UTF8.self), count: 1)
            return
        }
        targets.values[place].count += 1
        if page.path < targets.values[place].page {
            targets.values[place].page = page.path
            targets.values[place].link = String(decoding: link, as: UTF8.self)
        }
    }

    private mutating func count(_ link: String, _ page: String) {
        guard let use = lost[link] else { return lost[link] = Use(page: page, link: link, count: 1) }
        lost[link] = Use(page: min(use.page, page), link: link, count: use.count + 1)
    }

    /// `https` for `https://…`; nil for a path.
    private static func scheme(_ link: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        for index in link.indices {
            switch link[index] {
            case UInt8(ascii: ":"): return link[..<index]
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "."): return nil
            default: continue
            }
        }
        return nil
    }

    /// The links that lead nowhere.
    ///
    /// - Parameters:
    ///   - paths: the files of the site.
    ///   - reported: places that are not there and whose links were reported already.
    ///   - rootPath: what links begin with that name the site from its server's root; nil when none do.
    func findings(among paths: Set<String>, except reported: Set<String>, rootPath: String?) -> [Diagnostic] {
        guard !paths.isEmpty else { return [] }
        var dead = Array(lost.values)
        let pages = Set(paths.lazy.map { LinkHash.of($0.utf8) })
        // Nearly all lead to a page or place whose number is known; only of the others the words are needed.
        for (key, use) in targets where !pages.contains(key) && !anchors.contains(key) {
            let target = SiteAddress(Array(use.link.utf8)[...], on: use.page)
            let path = target.path(below: rootPath)
            guard let path, paths.contains(path) else {
                dead.append(use)
                continue
            }
            // Only pages have places to lead to.
            guard let fragment = target.fragment, path.hasSuffix(".html"),
                !reported.contains("\(path)#\(fragment)")
            else { continue }
            let own = LinkHash.of(path.utf8)
            if !anchors.contains(LinkHash.of(fragment.utf8, after: own)) { dead.append(use) }
        }
        guard !dead.isEmpty else { return [] }
        let names = NearestNames(paths.filter { $0.hasSuffix(".html") })
        return dead.sorted { ($0.page, $0.link) < ($1.page, $1.link) }.map { finding($0, names) }
    }

    private func finding(_ use: Use, _ names: NearestNames) -> Diagnostic {
        let page = DeadLinkRule.explanation
        let wanted = SiteAddress(Array(use.link.utf8)[...], on: use.page).path(below: nil) ?? ""
        let more = use.count > 1 ? " and \(use.count - 1) more" : ""
        return Diagnostic(
            page.severity, page.identifier,
            "the link \(use.link) on the page \(use.page)\(more) leads nowhere",
            help: names.nearest(to: wanted).map {
                $0 == wanted ? "correct what is behind #, or give a place that id" : "did you mean \($0)?"
            }
                ?? "correct the link in Templates/ or in the text of the page")
    }
}
