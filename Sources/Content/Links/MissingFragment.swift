import Diagnostics
import Markdown

/// What is said about a link to a place that its page does not have: `leuven.md#lokale-analise`.
public enum MissingFragment {
    /// Explains a link, with the place that was probably meant.
    ///
    /// - Parameters:
    ///   - destination: the address as written: `leuven.md#lokale-analise`, or `#lokale-analise` on the page itself.
    ///   - known: the ids that the page has.
    public static func resolution(of destination: String, among known: Set<String>) -> MarkdownResolution {
        let path = destination.prefix { $0 != "#" }
        let fragment = String(destination.dropFirst(path.count + 1))
        let page = path.isEmpty ? "this page" : "the page of \(path)"
        return .broken(
            identifier: "link.fragment-missing", message: "there is no heading on \(page) for #\(fragment)",
            help: nearest(to: fragment, among: known).map { "did you mean \(path)#\($0)?" }
                ?? "write # and the words of a heading, joined by hyphens")
    }

    /// The id that was probably meant: one with a slip, or one that says more or less: `analyse` for `lokale-analyse`.
    private static func nearest(to fragment: String, among known: Set<String>) -> String? {
        if let slip = Suggestion.nearest(to: fragment, among: known) { return slip }
        let wanted = fragment.lowercased()
        guard wanted.utf8.count > 3 else { return nil }
        return known.filter { $0.contains(wanted) || $0.utf8.count > 3 && wanted.contains($0) }
            .min { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
    }
}
