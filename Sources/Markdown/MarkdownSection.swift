import Markup

/// A top-level heading and what stands below it up to the next top-level heading of any level.
///
/// Sections are a flat list in the order of the document: a section of level 2 does not hold those of level 3.
public struct MarkdownSection: Sendable, Hashable {
    /// The heading.
    public var heading: MarkdownHeading
    /// The heading, ready to print.
    public var headingHTML: HTML
    /// What stands below it; empty when another heading follows at once.
    public var content: HTML

    /// Makes a section.
    public init(heading: MarkdownHeading, headingHTML: HTML, content: HTML) {
        self.heading = heading
        self.headingHTML = headingHTML
        self.content = content
    }
}
