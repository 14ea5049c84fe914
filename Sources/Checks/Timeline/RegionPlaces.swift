import Content

/// Where a page is about which region, as its links tell.
struct RegionPlaces: Sendable {
    /// The parts of the page that are about one region each, in order.
    let cards: [(region: Int, element: Int)]
    /// The links to the pages of regions.
    let links: [(region: Int, element: Int)]

    /// - Parameters:
    ///   - path: the page.
    ///   - pages: the region of each page by the hash of its path.
    init(_ page: BuiltPage, at path: String, among pages: [UInt64: Int]) {
        let folders = LinkHash.ofFolders(path.utf8)
        var links: [(region: Int, element: Int)] = []
        // Whom an element links to, itself and all in it.
        var owners = Array(repeating: Owner.none, count: page.elements.count)
        for (index, element) in page.elements.enumerated() {
            guard let range = element.link,
                let region = Self.region(page.bytes(range), path, folders, pages)
            else { continue }
            links.append((region, index))
            owners[index] = .one(region)
        }
        for index in page.elements.indices.reversed() where page.elements[index].parent >= 0 {
            owners[page.elements[index].parent].join(owners[index])
        }
        self.links = links
        var cards: [(region: Int, element: Int)] = []
        for (region, link) in links {
            let card = Self.card(around: link, in: page, owners)
            if cards.last.map({ $0.element != card }) ?? true { cards.append((region, card)) }
        }
        self.cards = cards
    }

    private enum Owner: Equatable {
        case none, several
        case one(Int)

        mutating func join(_ other: Owner) {
            if other == .none || other == self { return }
            self = self == .none ? other : .several
        }
    }

    private static func region(
        _ link: ArraySlice<UInt8>, _ path: String, _ folders: [UInt64], _ pages: [UInt64: Int]
    ) -> Int? {
        let address = link.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
        guard !address.isEmpty else { return nil }
        return pages[LinkHash.ofTarget(address, from: folders) ?? SiteAddress(address, on: path).hash]
    }

    /// The largest item of a list around a link that links to no other region; without one, what is around the link.
    private static func card(around link: Int, in page: BuiltPage, _ owners: [Owner]) -> Int {
        var card: Int?
        for element in page.around(link) {
            guard owners[element] == owners[link] else { break }
            let data = page.elements[element]
            if page.isItem(element) || data.timeline != nil || data.phase != nil { card = element }
        }
        let parent = page.elements[link].parent
        return card ?? (parent >= 0 ? parent : link)
    }
}
