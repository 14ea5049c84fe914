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
    ) -> PageText {
        var text = PageText()
        do {
            let body = try renderer.render(reference, resolve: resolve)
            text.preamble = body.rendered.preamble
            text.sections = body.rendered.sections
            text.footnotes = body.rendered.footnotes
            text.diagnostics = body.rendered.diagnostics
        } catch {
            text.diagnostics = [error.diagnostic]
        }
        return text
    }
}
