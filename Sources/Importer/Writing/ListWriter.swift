/// Writes items of lists, with as many blanks before an item as the one that it is in needs.
struct ListWriter {
    /// What opens the list, how many blanks the text of an item at each depth has before it.
    private var offsets: [Int] = []
    private var isOpen = false
    private var wasStep = false

    /// Whether a block goes on with the list before it, so that there is no blank line in between.
    mutating func takes(_ block: Block) -> Bool {
        switch block.kind {
        case .item:
            let goesOn = isOpen && !wasStep && block.doubts.isEmpty
            if !goesOn { offsets = [] }
            (isOpen, wasStep) = (true, false)
            return goesOn
        case .continuation: return false
        case .step:
            let goesOn = isOpen && wasStep
            if !goesOn { offsets = [] }
            (isOpen, wasStep) = (true, true)
            return goesOn
        default:
            isOpen = false
            offsets = []
            return false
        }
    }

    /// A name with a colon; `**Deadline:**` of Markdown has one.
    private static func joined(_ label: StepLabel) -> String {
        let hasColon = label.text.last { !"*_".contains($0) } == ":"
        return label.text + (hasColon ? " " : ": ") + label.rest
    }

    /// The lines of a block.
    mutating func lines(of block: Block, _ text: (String) -> String) -> [String] {
        switch block.kind {
        case .item(let depth, let number):
            let depth = min(depth, offsets.count, 8)
            let indent = depth == 0 ? 0 : offsets[depth - 1]
            let mark = number.map { "\($0). " } ?? "- "
            offsets = offsets.prefix(depth) + [indent + mark.count]
            let content = text(block.text)
            return [String(repeating: " ", count: indent) + (content.isEmpty ? mark.trimmed : mark + content)]
        case .continuation(let depth):
            let indent = offsets.isEmpty ? 0 : offsets[min(depth, offsets.count - 1)]
            return [String(repeating: " ", count: indent) + text(block.text)]
        default:
            guard let label = StepLabel(prefixOf: block.text), !label.rest.isEmpty else {
                return ["* " + text(block.text)]
            }
            return ["* " + text(Self.joined(label))]
        }
    }
}
