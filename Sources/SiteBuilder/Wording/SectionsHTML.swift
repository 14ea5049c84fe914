import Markdown
import Markup

extension HTML {
    /// Sections one after another, each with its heading.
    init(_ sections: [MarkdownSection]) {
        self.init()
        for section in sections {
            append(section.headingHTML)
            append(section.content)
        }
    }
}
