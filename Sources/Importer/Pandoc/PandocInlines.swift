/// The text of pandoc's inline elements, without their markup.
enum PandocInlines {
    /// The text; a line break that the author made is a line end.
    static func text(_ inlines: [JSONTree]) -> String {
        inlines.map(text).joined()
    }

    private static func text(_ inline: JSONTree) -> String {
        let content = inline["c"]
        switch inline["t"]?.string {
        case "Str": return content?.string ?? ""
        case "Space", "SoftBreak": return " "
        case "LineBreak": return "\n"
        case "Emph", "Strong", "Underline", "Strikeout", "Superscript", "Subscript", "SmallCaps":
            return text(content?.items ?? [])
        case "Quoted":
            let isSingle = content?[0]?["t"]?.string == "SingleQuote"
            let inside = text(content?[1]?.items ?? [])
            return isSingle ? "‘\(inside)’" : "“\(inside)”"
        case "Cite", "Link", "Span": return text(content?[1]?.items ?? [])
        case "Code", "Math": return content?[1]?.string ?? ""
        // A footnote's words stand where its number stood.
        case "Note": return " (" + PandocBlocks.words(content?.items ?? []) + ")"
        default: return ""
        }
    }
}
