import Content
import Diagnostics
import Disk

/// Looks at the texts of a content whose facts have errors, so that one build reports the faults of both.
struct TextCheck: Sendable {
    let project: ProjectFolder

    /// All that is wrong with the texts, and what an inspector finds in regions whose facts are right.
    func findings(in survey: TextSurvey, _ inspector: (any SiteInspector)? = nil) -> [Diagnostic] {
        let regions = RegionTextReader(project: project, options: .forRegions)
        // A region with errors is among the other texts, and links to the parts of a region's page are right there.
        let pages = PageTextReader(project: project, options: .forRegions)
        return survey.regions.flatMap { region in
            let text = regions.text(of: region) {
                survey.links.resolution(of: $0, from: region.text.path) { _ in "" }
            }
            guard let inspector, !survey.faulty.contains(region.slug) else { return text.diagnostics }
            return text.diagnostics + inspector.inspect(region, text, of: nil)
        }
            + survey.texts.flatMap { text in
                pages.text(at: text) { survey.links.resolution(of: $0, from: text.path) { _ in "" } }
                    .diagnostics
            }
    }
}
