import Diagnostics
import Markup

/// A text as HTML, in parts that a page can put where it wants.
public struct RenderedMarkdown: Sendable {
    /// What stands before the first heading.
    public var preamble: HTML
    /// The headings and what stands below each.
    public var sections: [MarkdownSection]
    /// The footnotes; empty when there are none.
    public var footnotes: HTML
    /// The ids that links can lead to, of headings anywhere in the text and of footnotes; nil when the text was not
    /// printed.
    public var identifiers: Set<String>?
    /// Everything that is wrong with the text.
    public var diagnostics: [Diagnostic]

    /// Makes a result; without arguments that of an empty text.
    public init(
        preamble: HTML = HTML(), sections: [MarkdownSection] = [], footnotes: HTML = HTML(),
        identifiers: Set<String>? = nil, diagnostics: [Diagnostic] = []
    ) {
        self.preamble = preamble
        self.sections = sections
        self.footnotes = footnotes
        self.identifiers = identifiers
        self.diagnostics = diagnostics
    }

    /// The parts in their order.
    public var html: HTML {
        var whole = preamble
        for section in sections {
            whole.append(section.headingHTML)
            whole.append(section.content)
        }
        whole.append(footnotes)
        return whole
    }
}
