/// Marks in the lines of a paragraph which of its words are struck through or hidden.
///
/// The words of the lines are those of the paragraph, sign by sign, but for blanks, marks and the addresses of links;
/// so each sign is found by its number, and not by what it is: of `15 mei 5 mei` the second.
struct StruckWords {
    /// For each sign of the paragraph but blanks, whether it is struck.
    private let signs: [(scalar: Unicode.Scalar, isStruck: Bool)]

    /// Takes a paragraph.
    init(_ paragraph: PackageParagraph) {
        let scalars = Array(paragraph.text.unicodeScalars)
        var signs: [(Unicode.Scalar, Bool)] = []
        var position = 0
        for range in paragraph.struck + [scalars.count..<scalars.count] {
            signs += Self.signs(scalars[position..<range.lowerBound]).map { ($0, false) }
            signs += Self.signs(scalars[range]).map { ($0, true) }
            position = range.upperBound
        }
        self.signs = signs
    }

    /// Whether no sign is struck.
    var isEmpty: Bool { !signs.contains(where: \.isStruck) }

    /// The texts of lines with the marks; nil when they have other signs or other words than the paragraph.
    func marked(_ texts: [String]) -> [String]? {
        let all = texts.flatMap { Self.places(in: $0).map(\.scalar) }
        if all.count == signs.count {
            return Self.marked(texts, signs.map(\.isStruck)) { !Self.isBlank($0) }
        }
        // Pandoc writes some signs in another way; the letters stay.
        let letters = signs.filter { Words.isPart($0.scalar) }
        guard letters.count == all.count(where: Words.isPart) else { return nil }
        return Self.marked(texts, letters.map(\.isStruck), where: Words.isPart)
    }

    /// Marks what is struck of the signs that count; a sign between two struck ones that does not count is struck too.
    private static func marked(
        _ texts: [String], _ flags: [Bool], where counts: (Unicode.Scalar) -> Bool
    ) -> [String] {
        var flags = flags[...]
        return texts.map { text in
            let places = places(in: text).filter { counts($0.scalar) }
            let struck = zip(places, flags.prefix(places.count)).map { ($0.index, $1) }
            flags = flags.dropFirst(places.count)
            return marked(text, struck)
        }
    }

    /// - Parameter places: where the signs that count stand, and whether each is struck.
    private static func marked(_ text: String, _ places: [(index: Int, isStruck: Bool)]) -> String {
        let scalars = Array(text.unicodeScalars)
        var ranges: [Range<Int>] = []
        var wasStruck = false
        for (index, isStruck) in places {
            let last = ranges.indices.last
            if isStruck, wasStruck, let last,
                !scalars[ranges[last].upperBound..<index].contains(where: InlineMarks.isMark)
            {
                ranges[last] = ranges[last].lowerBound..<(index + 1)
            } else if isStruck {
                ranges.append(index..<(index + 1))
            }
            wasStruck = isStruck
        }
        var result = ""
        var position = 0
        for range in ranges {
            result +=
                string(scalars[position..<range.lowerBound]) + InlineMarks.struck(string(scalars[range]))
            position = range.upperBound
        }
        return result + string(scalars[position...])
    }

    // MARK: Signs

    /// The signs of a stretch of the paragraph as a line has them.
    private static func signs(_ scalars: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
        var removals: [InvisibleSigns.Removal] = []
        let text = InvisibleSigns.cleaned(string(scalars)[...], at: SourcePlace(line: 1), &removals)
        return text.unicodeScalars.filter { !isBlank($0) }
    }

    /// The signs of a line with their places: without blanks, marks and addresses.
    private static func places(in text: String) -> [(index: Int, scalar: Unicode.Scalar)] {
        var isAddress = false
        return text.unicodeScalars.enumerated().compactMap { index, scalar in
            if let begins = InlineMarks.beginsAddress(scalar) { isAddress = begins }
            return isAddress || InlineMarks.isMark(scalar) || isBlank(scalar) ? nil : (index, scalar)
        }
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

    private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
