import Diagnostics
import Disk
import Markdown

/// Reads a file again and renders its Markdown.
struct BodyRenderer: Sendable {
    /// The project.
    let project: ProjectFolder
    /// How to print.
    let options: MarkdownOptions
    /// The texts that are in memory; others are read from disk.
    var kept: KeptTexts?
    /// Whether the page prints headings of its own in place of those of challenges.
    var replacesChallengeHeadings = false

    /// A rendered body and the file it is from.
    struct Body {
        var source: SourceText
        var rendered: RenderedMarkdown
    }

    /// Why there is no body.
    struct Failure: Error {
        var diagnostic: Diagnostic
    }

    /// Renders the text at a reference; links to places on the page itself are checked.
    ///
    /// - Parameter pageIdentifiers: the ids of the page beside those of the text, asked for only when a link needs
    ///   them; else the reserved ones.
    func render(
        _ text: TextReference, pageIdentifiers: (() -> Set<String>)? = nil,
        resolve: (MarkdownReference) -> MarkdownResolution
    ) throws(Failure) -> Body {
        let source = try read(text)
        let markdown = MarkdownSource(file: source, start: text.bodyOffset)
        var fragments: Set<String> = []
        var rendered = MarkdownRenderer(options: options).render(markdown) { reference in
            if let fragment = Self.fragment(reference) { fragments.insert(fragment) }
            return resolve(reference)
        }
        guard !fragments.isEmpty else { return Body(source: source, rendered: rendered) }
        let known =
            pageIdentifiers.map { identifiers(of: rendered).union($0()) }
            ?? options.reservedIdentifiers.union(rendered.identifiers ?? [])
        fragments.subtract(known)
        guard !fragments.isEmpty else { return Body(source: source, rendered: rendered) }
        // The ids of a page are known only when it is rendered, so a page with a wrong one is rendered again.
        rendered = MarkdownRenderer(options: options).render(markdown) { reference in
            guard let fragment = Self.fragment(reference), fragments.contains(fragment) else {
                return resolve(reference)
            }
            return MissingFragment.resolution(of: reference.destination, among: known)
        }
        return Body(source: source, rendered: rendered)
    }

    private func read(_ text: TextReference) throws(Failure) -> SourceText {
        if let bytes = kept?.bytes(of: text) { return SourceText(path: text.path, bytes: bytes) }
        let bytes: [UInt8]
        do {
            bytes = try project.read(text.path, limit: ContentFolder.fileLimit)
        } catch {
            throw Failure(diagnostic: error.diagnostic)
        }
        guard FileFingerprint(of: bytes) == text.fingerprint else {
            throw Failure(
                diagnostic: Diagnostic(
                    .error, "file.changed", file: text.path,
                    "the file changed while the site was being built",
                    help: "build again"))
        }
        return SourceText(path: text.path, bytes: bytes)
    }

    // MARK: Places on the page itself

    /// The place on the page that a link leads to; `#` alone is its start, which always exists.
    private static func fragment(_ reference: MarkdownReference) -> String? {
        guard reference.kind == .link, reference.destination.first == "#", reference.destination.count > 1
        else {
            return nil
        }
        return String(reference.destination.dropFirst())
    }

    /// The ids of a text that come on its page.
    private func identifiers(of rendered: RenderedMarkdown) -> Set<String> {
        let all = rendered.identifiers ?? []
        guard replacesChallengeHeadings else { return all }
        return all.subtracting(
            rendered.sections.map(\.heading).filter { ChallengeHeading($0.text) != nil }.map(\.identifier))
    }
}
