import Markdown
import Markup

extension HTML {
    /// Sections one after another, each with its heading.
    init(_ sections: [MarkdownSection]) {
        self.init(capacity: sections.reduce(0) { $0 + $1.headingHTML.bytes.count + $1.content.bytes.count })
        for section in sections {
            append(section.headingHTML)
            append(section.content)
        }
    }
}
