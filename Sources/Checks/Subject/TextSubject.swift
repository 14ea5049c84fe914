import Content
import Diagnostics

/// A text of the content as rules about words and dates see it: the body of a file, or one of its facts.
struct TextSubject {
    /// What a text is for, which decides what can be asked of it.
    enum Role: Hashable {
        /// What stands below the front matter.
        case body
        /// A fact that readers see by itself: `summary`, `tagline`, `about`.
        case fact
        /// What an editor has to say about a fact, often about the words of an addendum.
        case note
        /// A correction, which is about what was before.
        case update
    }

    /// The file.
    let source: SourceText
    /// What it is for.
    let role: Role
    /// Where it stands in the front matter; empty for a body.
    let path: [FactPlaces.Step]
    /// The text with what is not meant as text blanked; of a body all bytes of the file.
    let bytes: [UInt8]
    /// The text in blocks.
    let blocks: [BodyBlock]
    /// The sentences that mention a date.
    let dated: [DatedSentence]
    /// The year of dates that are written without one, when that is known.
    let defaultYear: Int?
    /// The lines of headings that are checked elsewhere: those of challenges.
    let knownHeadings: Set<Int>

    /// Takes the body of a file.
    init(bodyOf source: SourceText, from offset: Int, defaultYear: Int? = nil, knownHeadings: Set<Int> = []) {
        self.source = source
        self.defaultYear = defaultYear
        self.knownHeadings = knownHeadings
        role = .body
        path = []
        blocks = BodyBlocks.read(source.bytes, from: offset)
        bytes = TextMask.ofMarkdown(source.bytes, blocks)
        dated = DatedSentence.all(in: blocks, of: bytes)
    }

    /// Takes a fact that is a text.
    init(
        _ text: String, at path: [FactPlaces.Step], of source: SourceText, role: Role, defaultYear: Int? = nil
    ) {
        self.source = source
        self.role = role
        self.path = path
        self.defaultYear = defaultYear
        knownHeadings = []
        bytes = TextMask.ofPlainText(text, quotes: role == .note)
        let hasDigit = bytes.contains { (0x30...0x39).contains($0) }
        let mayNameDate = hasDigit || MonthNames.occur(in: bytes[...])
        blocks = [
            BodyBlock(
                kind: .paragraph, range: bytes.startIndex..<bytes.endIndex, line: 1, hasDigit: hasDigit,
                mayNameDate: mayNameDate, hasBracket: false, isItem: false)
        ]
        dated = mayNameDate ? DatedSentence.all(in: blocks, of: bytes) : []
    }

    /// The words at some bytes.
    func words(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
