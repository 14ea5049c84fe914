/// The text of pandoc's inline elements, with `InlineMarks` for what is struck through and for links; other markup is
/// left out.
enum PandocInlines {
    /// The text; a line break that the author made is a line end.
    static func text(_ inlines: [JSONTree]) -> String {
        inlines.map(text).joined()
    }

    /// What stands beside each picture of a text for those who cannot see it; empty for none.
    static func pictures(in inlines: [JSONTree]) -> [String] {
        inlines.flatMap { inline in
            let content = inline["c"]
            switch inline["t"]?.string {
            case "Image": return [text(content?[1]?.items ?? []).collapsed]
            case "Emph", "Strong", "Underline", "Subscript", "SmallCaps", "Superscript", "Strikeout":
                return pictures(in: content?.items ?? [])
            case "Quoted", "Cite", "Span", "Link": return pictures(in: content?[1]?.items ?? [])
            default: return []
            }
        }
    }

    private static func text(_ inline: JSONTree) -> String {
        let content = inline["c"]
        switch inline["t"]?.string {
        case "Str": return string(content)
        case "Space", "SoftBreak": return " "
        case "LineBreak": return "\n"
        case "Emph", "Strong", "Underline", "Subscript", "SmallCaps": return text(content?.items ?? [])
        case "Superscript": return superscript(text(content?.items ?? []))
        case "Strikeout":
            return text(content?.items ?? []).split(separator: "\n", omittingEmptySubsequences: false)
                .map { InlineMarks.struck(String($0)) }.joined(separator: "\n")
        case "Quoted":
            let isSingle = content?[0]?["t"]?.string == "SingleQuote"
            let inside = text(content?[1]?.items ?? [])
            return isSingle ? "‘\(inside)’" : "“\(inside)”"
        case "Cite", "Span": return text(content?[1]?.items ?? [])
        case "Link": return link(text(content?[1]?.items ?? []), to: content?[2]?[0]?.string ?? "")
        case "Code", "Math": return string(content?[1])
        // A footnote's words stand where its number stood.
        case "Note": return " (" + PandocBlocks.words(content?.items ?? []) + ")"
        default: return ""
        }
    }

    /// The words of the document; what would be a mark of ours becomes a sign that is taken out and listed.
    private static func string(_ content: JSONTree?) -> String {
        let text = content?.string ?? ""
        guard text.unicodeScalars.contains(where: InlineMarks.isMark) else { return text }
        return String(
            String.UnicodeScalarView(text.unicodeScalars.map { InlineMarks.isMark($0) ? "\u{FFFC}" : $0 }))
    }

    /// Digits stay above the line, so that the number of a footnote is no part of the number before it: `2025²`.
    private static func superscript(_ text: String) -> String {
        let signs = text.map { RaisedDigits.raised[$0] }
        return signs.isEmpty || signs.contains(nil) ? text : String(signs.compactMap { $0 })
    }

    /// The words of a link with where it leads, unless they say it or it leads to another place of the document.
    private static func link(_ text: String, to address: String) -> String {
        let text = text.replacing("\n", with: " ")
        let address = address.filter { !$0.unicodeScalars.contains(where: InlineMarks.isMark) }
            .split(whereSeparator: \.isWhitespace).joined(separator: "%20")
        guard LinkTarget(address) != .document, !text.trimmed.isEmpty,
            !LinkTarget.isSaid(address, by: InlineMarks.shown(text))
        else { return text }
        let lead = text.prefix(while: \.isWhitespace)
        let trail = text.dropFirst(lead.count).reversed().prefix(while: \.isWhitespace)
        return lead + InlineMarks.link(text.trimmed, to: address) + String(trail.reversed())
    }
}
