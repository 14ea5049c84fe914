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
        findings.checkFileName(of: name, slug)
        return Persona(slug: slug, name: name.value, summary: summary?.value, text: text)
    }
}

extension Findings {
    /// Challenges find the file of a persona by the persona's name, so the two have to fit.
    fileprivate mutating func checkFileName(of name: Located<String>, _ slug: Slug) {
        let expected = Slug(fromName: name.value)
        guard expected != slug else { return }
        error(
            "persona.name", at: name.span,
            "the name of the file, \(slug).md, does not fit the name \(name.value)",
            help: "name the file \(expected).md, or correct the name")
    }
}
