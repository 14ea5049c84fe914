/// Keeps a program from growing without bounds, and knows which template made it grow.
///
/// A template that calls another twice, which calls another twice, doubles at every step: thirty small files
/// come to more than any memory holds, though none of them is printed within itself.
struct GrowthLimit {
    /// The most tags, texts and lines a page may come to; what is included several times counts each time.
    static let mostNodes = 200_000
    /// The most bytes of text that the templates of a page may come to.
    static let mostBytes = 16 << 20
    /// The most templates that may be put in place within each other.
    static let deepest = 100
    /// The most findings of one page: who has as many reads no more, and each takes time to word.
    static let mostFindings = 1000

    /// A template that is being put in place.
    struct Part {
        let template: ParsedTemplate
        /// The tag that calls it and the template with that tag; nil for the template of the page.
        let call: (tag: TagName, caller: ParsedTemplate)?
        /// How large the program was before it.
        fileprivate let nodesBefore: Int
        fileprivate let bytesBefore: Int
    }

    private var nodes = 0
    private var bytes = 0
    private(set) var open: [Part] = []

    /// Whether the program may grow on.
    var isKept: Bool { nodes <= Self.mostNodes && bytes <= Self.mostBytes }

    /// A template begins, of which `cost` is the work that it takes before its first node.
    mutating func enter(_ template: ParsedTemplate, call: (tag: TagName, caller: ParsedTemplate)?, cost: Int)
    {
        open.append(Part(template: template, call: call, nodesBefore: nodes, bytesBefore: bytes))
        nodes += cost
    }

    mutating func leave() {
        open.removeLast()
    }

    /// A node follows, and the program has so many bytes of text by now.
    mutating func count(bytes: Int) {
        nodes += 1
        self.bytes = bytes
    }

    /// The innermost template that takes up half of what is allowed, or more.
    var culprit: Part? {
        open.last { part in
            nodes - part.nodesBefore >= Self.mostNodes / 2 || bytes - part.bytesBefore >= Self.mostBytes / 2
        }
    }
}
