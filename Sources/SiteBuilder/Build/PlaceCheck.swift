import Content
import Diagnostics
import Disk
import Markdown

/// Checks the links into other pages' headings, once all pages are rendered:
///
/// 1. render the text of each page that such a link leads to, once, for the ids that it has;
/// 2. render the texts with links to other ids again, to report each at its line.
///
/// Without such links nothing is read. No text is kept, only what links ask for.
struct PlaceCheck: Sendable {
    private let pages: LinkedPages
    private let links: ContentLinks
    private let regionTexts: RegionTextReader
    private let pageTexts: PageTextReader

    init(project: ProjectFolder, pages: LinkedPages, links: ContentLinks) {
        self.pages = pages
        self.links = links
        regionTexts = RegionTextReader(project: project, options: .forRegions)
        pageTexts = PageTextReader(project: project, options: .forPages)
    }

    /// What is wrong with links to places on other pages, found by `jobs` workers.
    func findings(in places: Set<LinkedPlace>, jobs: Int) async -> PlaceFindings {
        guard !places.isEmpty else { return PlaceFindings() }
        let targets = Dictionary(grouping: places, by: \.page).map { ($0.key, $0.value) }
        let missing = await inParallel(targets, jobs: jobs) { absent(among: $1, on: $0) }
        guard !missing.isEmpty else { return PlaceFindings() }
        let sources = Dictionary(grouping: missing, by: \.place.source).map { ($0.key, $0.value) }
        return PlaceFindings(
            diagnostics: await inParallel(sources, jobs: jobs) { report($1, on: $0) },
            missing: Set(missing.map { "\($0.place.page.path)#\($0.place.fragment)" }))
    }

    /// A place that is not there.
    private struct Missing: Sendable {
        var place: LinkedPlace
        /// The ids that the page has.
        var known: Set<String>
    }

    private func absent(among places: [LinkedPlace], on page: PageAddress) -> [Missing] {
        // A text that is not printed has findings of its own.
        guard let template = pages.templateIdentifiers(page),
            let text = read(page, resolve: { _ in .unchanged }).identifiers
        else { return [] }
        let known = text.union(template)
        return places.filter { !known.contains($0.fragment) }.map { Missing(place: $0, known: known) }
    }

    private func report(_ missing: [Missing], on source: PageAddress) -> [Diagnostic] {
        let known = Dictionary(missing.map { ($0.place, $0.known) }) { first, _ in first }
        guard let path = pages.text(source)?.path else { return [] }
        var messages: Set<String> = []
        let text = read(source) { reference in
            guard let target = try? links.target(of: reference, from: path), let page = target.page,
                let fragment = page.fragment,
                let known = known[LinkedPlace(source: source, page: page.address, fragment: fragment)]
            else { return .unchanged }
            let resolution = MissingFragment.resolution(of: reference.destination, among: known)
            if case .broken(_, let message, _) = resolution { messages.insert(message) }
            return resolution
        }
        // What else is wrong with the text was said when its page was rendered.
        return text.diagnostics.filter { messages.contains($0.message) }
    }

    // MARK: Texts

    /// The text of a page: the ids that it has, and what is wrong with it. Without ids it was not printed.
    private func read(
        _ address: PageAddress, resolve: (MarkdownReference) -> MarkdownResolution
    ) -> (identifiers: Set<String>?, diagnostics: [Diagnostic]) {
        if case .region(let slug) = address, let region = pages.region(slug) {
            let text = regionTexts.text(of: region, resolve: resolve)
            return (text.identifiers, text.diagnostics)
        }
        guard let reference = pages.text(address) else { return ([], []) }
        let text = pageTexts.text(at: reference, resolve: resolve)
        return (text.identifiers, text.diagnostics)
    }

    /// The results for all items, in no order, from `jobs` workers.
    private func inParallel<Item: Sendable, Result: Sendable>(
        _ items: [Item], jobs: Int, _ work: @escaping @Sendable (Item) -> [Result]
    ) async -> [Result] {
        let queue = WorkQueue(count: items.count)
        return await withTaskGroup(of: [Result].self) { group in
            for _ in 0..<jobs {
                group.addTask {
                    var results: [Result] = []
                    while !Task.isCancelled, let run = queue.take() { results += items[run].flatMap(work) }
                    return results
                }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
    }
}
