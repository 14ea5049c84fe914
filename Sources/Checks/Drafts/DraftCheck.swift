import Content
import Diagnostics
import Disk

/// Lists what the drafts among the regions still want: words to fill in, and questions to answer.
struct DraftCheck {
    let project: ProjectFolder

    private static let words = Array("in te vullen".utf8)
    private static let limit = 200

    /// One note for each place of the drafts that is to be filled in or looked at.
    func findings(in drafts: [Slug]) -> [Diagnostic] {
        drafts.flatMap { slug -> [Diagnostic] in
            let path = "Content/regio/\(slug).md"
            let texts = ContentTexts(project, at: [path])
            return texts.problems + texts.sources.flatMap { Self.findings(in: $0) + Self.questions(in: $0) }
        }
    }

    private static func findings(in source: SourceText) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        var index = 0
        let page = DraftRule.explanation
        while findings.count < limit, let range = next(in: source.bytes, from: index) {
            index = range.upperBound
            let text = String(decoding: source.bytes[range], as: UTF8.self)
            let what = text.drop { $0 != ":" }.dropFirst().drop { $0 == " " }
            findings.append(
                Diagnostic(
                    page.severity, page.identifier, in: source,
                    at: source.span(atByte: range.lowerBound, byteCount: range.count),
                    "still to be filled in" + (what.isEmpty ? "" : ": \(what)"),
                    help: "write it here; remove draft: true when nothing is left"))
        }
        return findings
    }

    /// What `review:` comments ask; once the region is published, ``ReviewRule`` lists them.
    private static func questions(in source: SourceText) -> [Diagnostic] {
        let page = DraftRule.explanation
        return ReviewComment.all(in: source).prefix(limit).map { comment in
            Diagnostic(
                page.severity, page.identifier, in: source, at: comment.span,
                "still to be looked at" + (comment.text.isEmpty ? "" : ": \(comment.text)"),
                help: "remove the comment when what stands below it is right")
        }
    }

    /// The next words, up to the bracket or the end of the line.
    private static func next(in bytes: [UInt8], from start: Int) -> Range<Int>? {
        var index = start
        while let found = bytes[index...].firstIndex(of: UInt8(ascii: "i")) {
            index = found + 1
            guard bytes[found...].starts(with: words), found >= 1,
                bytes[found - 1] == UInt8(ascii: "[")
                    || found >= 2 && bytes[found - 1] == 0x20 && bytes[found - 2] == UInt8(ascii: "#")
            else { continue }
            // Only what stands in brackets ends with one.
            let isBracketed = bytes[found - 1] == UInt8(ascii: "[")
            let end = bytes[found...].firstIndex {
                $0 == 0x0A || $0 == 0x0D || isBracketed && $0 == UInt8(ascii: "]")
            }
            return found..<(end ?? bytes.count)
        }
        return nil
    }
}
