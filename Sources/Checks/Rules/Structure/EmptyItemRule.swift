/// An item of a list with nothing behind its bullet.
enum EmptyItemRule: TextRule {
    static let explanation = Explanation(
        "list.item-empty", .warning,
        """
        A list has a bullet or number with nothing behind it. Readers see a bullet alone, and who listens to the page \
        hears an item without words.
        """,
        wrong: "- Lancering: 21 april 2023\n-",
        right: "- Lancering: 21 april 2023")

    static func check(_ text: TextSubject, _ report: inout RuleReport) {
        guard text.role == .body else { return }
        for (index, block) in text.blocks.enumerated() where block.kind == .emptyItem {
            let next = index + 1 < text.blocks.count ? text.blocks[index + 1] : nil
            // A list below it, further to the right, is what the item holds.
            if let next, next.isItem, next.line == block.line + 1, column(next, text) > column(block, text) {
                continue
            }
            report.add(
                Self.self, in: text, bytes: block.range, "nothing stands behind this bullet",
                help: "write the item, or remove the bullet")
        }
    }

    private static func column(_ block: BodyBlock, _ text: TextSubject) -> Int {
        let before = text.bytes[..<block.range.lowerBound]
        return block.range.lowerBound - (before.lastIndex(of: UInt8(ascii: "\n")) ?? -1)
    }
}
