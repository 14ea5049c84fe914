/// A heading whose meaning is known, and everything up to the next one.
struct Section: Sendable {
    /// What it is about; nil for what stands before the first one.
    let role: HeadingRole?
    let heading: Block?
    var blocks: [Block]

    /// Where it begins; nil when there is nothing in it.
    var place: SourcePlace? { heading?.place ?? blocks.first?.place }

    /// The sections of a document; the first is what stands before all headings.
    static func sections(of blocks: [Block]) -> [Section] {
        var sections = [Section(role: nil, heading: nil, blocks: [])]
        for block in blocks {
            if case .heading(let role?, _) = block.kind {
                sections.append(Section(role: role, heading: block, blocks: []))
            } else {
                sections[sections.count - 1].blocks.append(block)
            }
        }
        return sections
    }
}
