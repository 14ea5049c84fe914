import Content
import Diagnostics
import Disk

/// Gathers the words of all texts, and points at those that a dictionary does not have.
///
/// Words with a capital are left out: they are mostly names. So are code, addresses and words with a digit.
public struct SpellingCheck: Sendable {
    /// A word and where it stands first in a file.
    private struct Use {
        let source: SourceText
        let range: Range<Int>
    }

    private var uses: [String: [Use]] = [:]
    /// What could not be read.
    public private(set) var problems: [Diagnostic] = []

    /// The words of the project, one on each line, that are right whatever the dictionary says.
    static let listPath = "Content/woorden.txt"

    /// Reads the texts of a project.
    public init(project: ProjectFolder) {
        let texts = ContentTexts(project, at: ContentTexts.ofRegions + ContentTexts.ofPages)
        problems = texts.problems
        let known = readKnown(project)
        for source in texts.sources { add(source, known) }
    }

    /// The words to ask a dictionary for, in alphabetical order.
    public var words: [String] { uses.keys.sorted() }

    /// A finding for each word of each file that the dictionary does not have.
    public func findings(unknown: Set<String>) -> [Diagnostic] {
        let page = SpellingRule.explanation
        return unknown.sorted().flatMap { word in
            (uses[word] ?? []).map { use in
                Diagnostic(
                    page.severity, page.identifier, in: use.source,
                    at: use.source.span(atByte: use.range.lowerBound, byteCount: use.range.count),
                    "“\(word)” is not in the dictionary",
                    help: "correct it, or add it to \(Self.listPath)")
            }
        }
    }

    private mutating func readKnown(_ project: ProjectFolder) -> Set<String> {
        do throws(DiskError) {
            let bytes = try project.read(Self.listPath, limit: 1 << 20)
            let words = String(decoding: bytes, as: UTF8.self).replacing("\u{FEFF}", with: "")
            return Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
        } catch {
            if !error.isMissing { problems.append(error.diagnostic) }
            return []
        }
    }

    private mutating func add(_ source: SourceText, _ known: Set<String>) {
        guard let offset = FactPlaces(source).bodyOffset else { return }
        let blocks = BodyBlocks.read(source.bytes, from: offset)
        let bytes = TextMask.ofMarkdown(source.bytes, blocks)
        var seen: Set<String> = []
        for block in blocks where block.isProse {
            for range in Self.words(in: block.range, bytes) {
                let word = String(decoding: bytes[range], as: UTF8.self)
                guard word.first?.isLowercase == true, word.allSatisfy({ $0.isLetter || "-'’".contains($0) }),
                    !known.contains(word), seen.insert(word).inserted
                else { continue }
                uses[word, default: []].append(Use(source: source, range: range))
            }
        }
    }

    /// The words between blanks, without the marks round them; those with signs of an address have none.
    private static func words(in range: Range<Int>, _ bytes: [UInt8]) -> [Range<Int>] {
        bytes[range].split { $0 <= 0x20 || "()[]{}|,;!?/".utf8.contains($0) }.compactMap { part in
            guard !part.contains(where: { "@:=<>#%&_`".utf8.contains($0) || (0x30...0x39).contains($0) }),
                !part.dropLast().contains(UInt8(ascii: "."))
            else { return nil }
            let isMark: (UInt8) -> Bool = { "*.\"'-".utf8.contains($0) }
            let start = part.firstIndex { !isMark($0) }
            let end = part.lastIndex { !isMark($0) }
            guard let start, let end, end > start else { return nil }
            return start..<end + 1
        }
    }
}
