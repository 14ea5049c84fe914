/// A short line as it would come back on pages.
struct FurnitureLine {
    /// The ways in which it may be the same on another page: as it is, and without the number that counts pages.
    let forms: [Form]

    /// The words, and how much the number that was left out is ahead of the number of the page.
    struct Form: Hashable {
        let words: String
        let offset: Int?
    }

    /// Reads a line; nil for one that cannot come back: a heading of an addendum, a sentence, an item, a figure.
    ///
    /// - Parameters:
    ///   - page: the page that it stands on; nil when the document has no pages.
    ///   - isLast: whether it is the last line of its page, where a number at the end counts pages.
    init?(_ line: SourceLine, page: Int?, isLast: Bool) {
        let text = line.trimmed
        guard let last = text.last, text.utf8.count <= 240, !".?!:;".contains(last), !text.contains("%"),
            text.contains(where: \.isLetter), !Self.isHeading(text)
        else { return nil }
        forms =
            [Form(words: text.collapsed, offset: nil)]
            + Self.numbered(text, isLast: isLast).map { number, words in
                Form(words: words, offset: page.map { number - $0 })
            }
    }

    /// Whether a line is a heading of an addendum or an item of a list.
    private static func isHeading(_ text: String) -> Bool {
        HeadingRole(text) != nil || ChallengeLine(text) != nil || FlatTable.isHead(text)
            || Bullet(text) != nil || text.plain.hasPrefix("regio-uitdaging")
    }

    /// The text without a number that may count pages, for each such number.
    private static func numbered(_ text: String, isLast: Bool) -> [(number: Int, words: String)] {
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        return words.indices.compactMap { index in
            guard let number = pageNumber(words, index, isLast: isLast) else { return nil }
            var rest = words
            rest[index] = "#"
            return (number, rest.joined(separator: " ").collapsed)
        }
    }

    /// `Pagina 3 van 9`, `Addendum Genk | 3`, `3    Addendum Genk`; at the foot of a page `Addendum Genk 3` too.
    private static func pageNumber(_ words: [Substring], _ index: Int, isLast: Bool) -> Int? {
        let digits = words[index].prefix(while: \.isDigit)
        let behind = words[index].dropFirst(digits.count).first
        guard let number = Int(digits), digits.count <= 3, behind == nil || behind == "/" else { return nil }
        let previous = words[..<index].last.map(String.init)?.plain
        if let previous, pageWords.contains(previous) { return number }
        let isAtEnd = index == words.count - 1
        guard isAtEnd || index == 0 else { return nil }
        if isAtEnd, isLast { return number }
        // Blanks side by side, or a sign, keep the number apart from the words.
        let neighbour = isAtEnd ? previous : words.dropFirst().first.map(String.init)
        return neighbour.map { $0.isEmpty || !$0.contains { $0.isLetter || $0.isNumber } } ?? false
            ? number : nil
    }

    private static let pageWords: Set<String> = [
        "p", "p.", "pag", "pag.", "pagina", "page", "blz", "blz.", "bladzijde",
    ]

    /// `12`, `- 12 -`, `p. 12`, `12/30`, `Pagina 12 van 30`: the number of a page alone.
    static func pageNumber(alone text: String) -> Int? {
        guard text.utf8.count <= 24, !text.contains("%") else { return nil }
        let words = Words.strings(of: text.lowercased())
        let numbers = words.filter { !pageWords.contains($0) && $0 != "van" && $0 != "of" }
        guard (1...2).contains(numbers.count), words.count <= 4, numbers.allSatisfy({ $0.count <= 3 }) else {
            return nil
        }
        let values = numbers.compactMap { Int($0) }
        return values.count == numbers.count ? values.first : nil
    }
}
