import Disk
import Markdown

/// Renders the text of the programme, of a persona or of a page.
public struct PageTextReader: Sendable {
    private let renderer: BodyRenderer

    /// Makes a reader, which can be used by any number of threads at the same time.
    ///
    /// - Parameter kept: the texts that are in memory; others are read from disk.
    public init(
        project: ProjectFolder, options: MarkdownOptions = MarkdownOptions(), kept: KeptTexts? = nil
    ) {
        renderer = BodyRenderer(project: project, options: options, kept: kept)
    }

    /// Reads the file again and renders its body. Never throws: everything wrong is in `diagnostics`.
    ///
    /// A file that changed since it was loaded gives the error `file.changed` and no text.
    ///
    /// - Parameter pageIdentifiers: the ids of the page beside those of the text, which links may lead to; asked for
    ///   only when a link needs them. Without it the reserved ids of the options count as there.
    public func text(
        at reference: TextReference, pageIdentifiers: (() -> Set<String>)? = nil,
        resolve: (MarkdownReference) -> MarkdownResolution
    ) -> RenderedMarkdown {
        do {
            return try renderer.render(reference, pageIdentifiers: pageIdentifiers, resolve: resolve).rendered
        } catch {
            return RenderedMarkdown(diagnostics: [error.diagnostic])
        }
    }
}
