import Diagnostics

/// Reads the front matter of a page.
enum PageDecoder {
    /// Reads all keys; nil when the title is missing.
    static func decode(
        _ group: [YAMLEntry], slug: Slug?, text: TextReference, _ findings: inout Findings
    ) -> Page? {
        let keys = KeyReader<PageKey>(group, at: FrontMatter.opening, isStrict: true, &findings)
        let title = keys.requiredText(.title, limit: TextLimit.name, &findings)
        let description = keys.text(.description, limit: TextLimit.sentence, &findings)
        guard let slug, let title else { return nil }
        return Page(slug: slug, title: title.value, description: description?.value, text: text)
    }
}
