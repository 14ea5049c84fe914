/// Which footnotes were referred to and written.
struct FootnoteState {
    /// How many links to each footnote the text has, footnote 1 first; nil until the first is written.
    private var totals: [Int]?
    /// How many of them were written.
    private var written: [Int] = []
    /// The number of the footnote that is being written; 0 before the first.
    var current = 0
    /// Whether the links back of the present footnote are written.
    var hasBacklinks = true

    /// Whether any footnote was written.
    var isOpen: Bool { current > 0 }

    /// How many links there are to a footnote, from 1.
    func total(_ number: Int) -> Int {
        guard let totals, totals.indices.contains(number - 1) else { return 0 }
        return totals[number - 1]
    }

    /// Counts one more link to a footnote; gives its number among them, from 1.
    mutating func write(_ number: Int, in node: CMark.Node) -> Int {
        if totals == nil {
            totals = Self.countLinks(in: node)
            written = totals?.map { _ in 0 } ?? []
        }
        guard written.indices.contains(number - 1) else { return 1 }
        written[number - 1] += 1
        return written[number - 1]
    }

    /// The links to each footnote in the document that a node is in. A reference in an image or a link is none.
    private static func countLinks(in node: CMark.Node) -> [Int] {
        var document = node
        while let parent = document.parent { document = parent }
        var totals: [Int] = []
        var linkDepth = 0
        document.walk { node, entering in
            switch node.kind {
            case .image: return .skipChildren
            case .link: linkDepth += entering ? 1 : -1
            case .footnoteReference where entering && linkDepth == 0:
                guard let number = node.footnoteNumber else { break }
                while totals.count < number { totals.append(0) }
                totals[number - 1] += 1
            default: break
            }
            return .goOn
        }
        return totals
    }
}

extension CMark.Node {
    /// The number of the footnote that a reference is to, from 1.
    var footnoteNumber: Int? {
        Int(String(decoding: literal, as: UTF8.self)).flatMap { (1...1_000_000).contains($0) ? $0 : nil }
    }
}
