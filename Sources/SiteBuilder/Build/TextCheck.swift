import Content
import Diagnostics
import Disk

/// Looks at the texts of a content whose facts have errors, so that one build reports the faults of both.
struct TextCheck: Sendable {
    let project: ProjectFolder

    /// All that is wrong with the texts, and what an inspector finds in regions whose facts are right; links into
    /// headings are checked by `jobs` workers.
    func findings(
        in survey: TextSurvey, jobs: Int, _ inspector: (any SiteInspector)? = nil
    ) async -> [Diagnostic] {
        let regions = RegionTextReader(project: project, options: .forRegions)
        // A region with errors is among the other texts, and links to the parts of a region's page are right there.
        let pages = PageTextReader(project: project, options: .forRegions)
        var findings: [Diagnostic] = []
        var places: Set<LinkedPlace> = []
        for region in survey.regions where !Task.isCancelled {
            let links = links(in: region.text, survey)
            let text = regions.text(of: region) {
                links.resolution(of: $0, in: region.text.path, noting: &places)
            }
            findings += text.diagnostics
            if let inspector, !survey.faulty.contains(region.slug) {
                findings += inspector.inspect(region, text, of: nil)
            }
        }
        for text in survey.texts where !Task.isCancelled {
            let links = links(in: text, survey)
            findings +=
                pages.text(at: text) { links.resolution(of: $0, in: text.path, noting: &places) }
                .diagnostics
        }
        let check = PlaceCheck(project: project, pages: LinkedPages(survey), links: survey.links)
        return await findings + check.findings(in: places, jobs: jobs).diagnostics
    }

    /// The links of a text, of which nothing is printed. One whose file name is no address counts as the home page's.
    private func links(in text: TextReference, _ survey: TextSurvey) -> PageLinks {
        PageLinks(survey.links, on: PageAddress(ofTextAt: text.path) ?? .home, root: "")
    }
}
