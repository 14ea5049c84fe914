import Markdown
import Markup

/// The text of a challenge.
public struct ChallengeText: Sendable, Hashable {
    /// The number of the challenge it belongs to.
    public var number: Int
    /// What the heading says behind the number: `Jongeren en werk`; usually nothing.
    public var title: String?
    /// The heading.
    public var heading: MarkdownHeading
    /// The heading, ready to print.
    public var headingHTML: HTML
    /// What stands below it, with headings of deeper levels.
    public var content: HTML
    /// The headings of deeper levels in `content`, for a table of contents.
    public var innerHeadings: [MarkdownHeading]

    /// Makes a text.
    public init(
        number: Int, title: String? = nil, heading: MarkdownHeading, headingHTML: HTML, content: HTML,
        innerHeadings: [MarkdownHeading] = []
    ) {
        self.number = number
        self.title = title
        self.heading = heading
        self.headingHTML = headingHTML
        self.content = content
        self.innerHeadings = innerHeadings
    }
}
