import Disk
import Markdown

/// Renders the text of the programme, of a persona or of a page.
public struct PageTextReader: Sendable {
    private let renderer: BodyRenderer

    /// Makes a reader, which can be used by any number of threads at the same time.
    public init(project: ProjectFolder, options: MarkdownOptions = MarkdownOptions()) {
        renderer = BodyRenderer(project: project, options: options)
    }

    /// Reads the file again and renders its body. Never throws: everything wrong is in `diagnostics`.
    ///
    /// A file that changed since it was loaded gives the error `file.changed` and no text.
    public func text(
        at reference: TextReference, resolve: (MarkdownReference) -> MarkdownResolution
    ) -> RenderedMarkdown {
        do {
            return try renderer.render(reference, resolve: resolve).rendered
        } catch {
            return RenderedMarkdown(diagnostics: [error.diagnostic])
        }
    }
}
