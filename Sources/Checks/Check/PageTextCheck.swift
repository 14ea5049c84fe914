import Content
import Diagnostics
import Disk

/// Looks at the texts that are no region's: the introduction, pages and personas.
struct PageTextCheck {
    let project: ProjectFolder

    /// The facts of such files that readers see as text.
    private static let facts: [[FactPlaces.Step]] = [
        ["summary"], ["tagline"], ["description"], ["contact", "about"],
    ]

    /// What the rules about texts find.
    func findings() -> [Diagnostic] {
        let texts = ContentTexts(project, at: ContentTexts.ofPages)
        return texts.problems + texts.sources.flatMap(findings)
    }

    private func findings(in source: SourceText) -> [Diagnostic] {
        var report = RuleReport(source)
        let places = report.factPlaces()
        // A file whose parts cannot be told apart has an error of its own.
        guard let offset = places.bodyOffset else { return [] }
        let facts = Self.facts.compactMap { path in
            places.text(path).map { TextSubject($0, at: path, of: source, role: .fact) }
        }
        for text in [TextSubject(bodyOf: source, from: offset)] + facts {
            for rule in Rules.ofTexts { rule.check(text, &report) }
        }
        return report.diagnostics
    }
}
