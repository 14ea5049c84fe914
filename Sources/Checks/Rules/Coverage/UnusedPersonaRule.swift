import Content

/// A persona with a file that no challenge names.
enum UnusedPersonaRule: ProgrammeRule {
    static let explanation = Explanation(
        "persona.unused", .warning, .project,
        """
        There is a file for a persona that no challenge of any region asks for. Its page stands on the site without a \
        region; often the name in a challenge is spelled otherwise.
        """,
        wrong: "Content/persona/thiery.md   # the challenges say Thierry",
        right: "Content/persona/thierry.md")

    static func check(_ subject: ProgrammeSubject, _ report: inout ProgrammeReport) {
        let asked = Set(subject.programme.regions.flatMap(\.personas).map { Slug(fromName: $0) })
        for persona in subject.programme.personas where !asked.contains(persona.slug) {
            report.add(
                Self.self, file: persona.text?.path, "no region asks for \(persona.name)",
                help: "correct the name here or in the challenge, or remove the file")
        }
    }
}
