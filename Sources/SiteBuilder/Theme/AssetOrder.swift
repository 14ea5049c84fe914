/// The order in which assets get their published names: what a style sheet names comes before it.
struct AssetOrder {
    typealias Link = StyleSheetLinks.Link

    /// Style sheets that name each other, so that none can be first.
    struct Circle {
        /// The style sheet with the link that closes the circle.
        let sheet: String
        let link: Link
        /// `a.css`, `b.css`, `a.css`
        let path: [String]
    }

    private enum Mark { case open, done }

    /// Every name once.
    private(set) var names: [String] = []
    private(set) var circles: [Circle] = []
    private var marks: [String: Mark] = [:]

    /// Orders names, of which `links` gives what each leads to.
    init(_ names: [String], links: (String) -> [Link]) {
        for name in names where marks[name] == nil { visit(name, links) }
    }

    /// Goes through all that a name leads to before the name itself. Keeps the way there in an array, since a call
    /// for each step would let a long chain of style sheets overflow the stack.
    private mutating func visit(_ start: String, _ links: (String) -> [Link]) {
        var way = [(name: start, links: links(start)[...])]
        marks[start] = .open
        while let here = way.last {
            guard let link = here.links.first else {
                marks[here.name] = .done
                names.append(here.name)
                way.removeLast()
                continue
            }
            way[way.count - 1].links.removeFirst()
            switch marks[link.name] {
            case .done: break
            case .open:
                let path = way.map(\.name).drop { $0 != link.name } + [link.name]
                circles.append(Circle(sheet: here.name, link: link, path: Array(path)))
            case nil:
                marks[link.name] = .open
                way.append((link.name, links(link.name)[...]))
            }
        }
    }
}
