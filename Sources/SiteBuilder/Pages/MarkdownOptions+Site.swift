import Markdown

extension MarkdownOptions {
    /// How the texts of regions are printed: their headings leave alone the ids of the region's template.
    static var forRegions: MarkdownOptions {
        MarkdownOptions(reservedIdentifiers: RegionPage.reservedIdentifiers)
    }

    /// How all other texts are printed.
    static var forPages: MarkdownOptions {
        MarkdownOptions(reservedIdentifiers: PageFrame.reservedIdentifiers)
    }
}
