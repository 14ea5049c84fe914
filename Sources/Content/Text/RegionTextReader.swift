import Diagnostics
import Disk
import Markdown

/// Renders the body of a region and matches its `Regio-uitdaging N` headings to the challenges.
public struct RegionTextReader: Sendable {
    private let renderer: BodyRenderer

    /// Makes a reader, which can be used by any number of threads at the same time.
    ///
    /// - Parameter options: how to print; ids that the page itself uses belong in `reservedIdentifiers`.
    /// - Parameter kept: the texts that are in memory; others are read from disk.
    public init(
        project: ProjectFolder, options: MarkdownOptions = MarkdownOptions(), kept: KeptTexts? = nil
    ) {
        renderer = BodyRenderer(
            project: project, options: options, kept: kept, replacesChallengeHeadings: true)
    }

    /// Reads the file again and renders its body. Never throws: everything wrong is in `diagnostics`.
    ///
    /// A file that changed since it was loaded gives the error `file.changed` and no text.
    ///
    /// - Parameter pageIdentifiers: the ids of the page beside those of the text, which links may lead to; asked for
    ///   only when a link needs them. Without it the reserved ids of the options count as there.
    public func text(
        of region: Region, pageIdentifiers: (() -> Set<String>)? = nil,
        resolve: (MarkdownReference) -> MarkdownResolution
    ) -> RegionText {
        do {
            let body = try renderer.render(region.text, pageIdentifiers: pageIdentifiers, resolve: resolve)
            var text = RegionTextParts.divide(body.rendered)
            text.source = body.source
            let check = ChallengeHeadingCheck(body.source, region)
            text.diagnostics = body.rendered.diagnostics
            // A text that is too large is not rendered at all; then its headings are not missed.
            if !body.rendered.sections.isEmpty
                || body.rendered.diagnostics.allSatisfy({ $0.severity != .error })
            {
                text.diagnostics += check.diagnostics(text.challenges)
            }
            text.challenges.removeAll { $0.number < 1 || $0.number > region.challenges.count }
            return text
        } catch {
            var text = RegionText()
            text.diagnostics = [error.diagnostic]
            return text
        }
    }
}
