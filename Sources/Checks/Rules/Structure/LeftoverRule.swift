/// Words that were meant to be replaced: `later toe te voegen`, `TODO`, `xxx`, `lorem ipsum`.
enum LeftoverRule: RegionRule {
    static let explanation = Explanation(
        "leftover.text", .warning,
        """
        The text still has words that stand for something to come: “later toe te voegen”, “TODO”, “xxx”, “lorem \
        ipsum” and their like. `[in te vullen: …]` is the way to mark what is missing: `--strict` keeps it from being \
        published.
        """,
        wrong: "Later toe te voegen",
        right: "De regio deelt de data mee op 15 mei 2023.")

    private static let words = [
        "later toe te voegen", "later aan te vullen", "nog aan te vullen", "nog in te vullen",
        "nog toe te voegen",
        "todo", "to do:", "tbd", "xxx", "lorem ipsum", "lorem",
    ].map { Array($0.utf8) }

    /// Whether any of the words begins with a letter; asked at every word of every text.
    private static func isFirst(_ letter: UInt8) -> Bool {
        letter == UInt8(ascii: "l") || letter == UInt8(ascii: "n") || letter == UInt8(ascii: "t")
            || letter == UInt8(ascii: "x")
    }

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        for block in subject.blocks where block.kind != .code && block.kind != .comment {
            check(block.range, subject.source.bytes, &report)
        }
    }

    private static func check(_ range: Range<Int>, _ bytes: [UInt8], _ report: inout RuleReport) {
        var isWordStart = true
        var index = range.lowerBound
        while index < range.upperBound {
            let letter = lower(bytes[index])
            if isWordStart, isFirst(letter), let count = match(bytes[index..<range.upperBound]) {
                let text = String(decoding: bytes[index..<index + count], as: UTF8.self)
                report.add(
                    Self.self, bytes: index..<index + count, "“\(text)” was meant to be replaced",
                    help: "write the text, or [in te vullen: what] as long as it is not known")
                index += count
            } else {
                index += 1
            }
            isWordStart = !isLetter(bytes[index - 1])
        }
    }

    /// How long the words are that stand here; nil when there are none. `xxx` may go on with more of the same.
    private static func match(_ text: ArraySlice<UInt8>) -> Int? {
        for word in words where text.count >= word.count {
            guard zip(text, word).allSatisfy({ lower($0) == $1 }) else { continue }
            var count = word.count
            if word.first == UInt8(ascii: "x") {
                count = text.prefix { lower($0) == UInt8(ascii: "x") }.count
            }
            guard text.dropFirst(count).first.map(isLetter) != true else { continue }
            return count
        }
        return nil
    }

    private static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(lower(byte)) || (0x30...0x39).contains(byte) || byte >= 0x80
    }
}
