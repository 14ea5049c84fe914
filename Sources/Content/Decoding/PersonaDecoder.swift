import Diagnostics

/// Reads the front matter of a persona.
enum PersonaDecoder {
    /// Reads all keys; nil when the name is missing.
    static func decode(
        _ group: [YAMLEntry], slug: Slug?, text: TextReference, _ findings: inout Findings
    ) -> Persona? {
        let keys = KeyReader<PersonaKey>(group, at: FrontMatter.opening, isStrict: true, &findings)
        let name = keys.requiredText(.name, limit: TextLimit.name, &findings)
        let summary = keys.text(.summary, limit: TextLimit.sentence, &findings)
        guard let slug, let name else { return nil }
        return Persona(slug: slug, name: name.value, summary: summary?.value, text: text)
    }
}
