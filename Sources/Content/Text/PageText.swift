import Diagnostics
import Markdown
import Markup

/// The body of the programme, a persona or a page, rendered.
public struct PageText: Sendable {
    /// What stands before the first heading.
    public var preamble = HTML()
    /// The headings and what stands below each.
    public var sections: [MarkdownSection] = []
    /// The footnotes; empty when there are none.
    public var footnotes = HTML()
    /// Everything that is wrong with the body.
    public var diagnostics: [Diagnostic] = []

    /// A body without text.
    public init() {}

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
