import Content

/// A persona that stands for another profile in another region, as a note says.
enum HomonymRule: ProgrammeRule {
    static let explanation = Explanation(
        "persona.homonym", .warning,
        """
        The note of a challenge names one of its personas and another region that asks for a persona of the same \
        name. The page of the persona links both, and readers may take the two profiles for one.
        """,
        wrong: "- personas: [Jeroen]\n  note: In PajoTARL staat Jeroen voor een ander profiel.",
        right: "- personas: [Jeroen]   # the same profile in all regions, or another name in one of them")

    static func check(_ subject: ProgrammeSubject, _ report: inout ProgrammeReport) {
        for region in subject.programme.regions {
            for (index, challenge) in region.challenges.enumerated() {
                guard let note = challenge.note.map(words) else { continue }
                for name in challenge.personas where note.contains(words(name)) {
                    let others = subject.programme.regions.filter { other in
                        other.slug != region.slug && note.contains(words(other.title))
                            && other.personas.contains(name)
                    }
                    guard let other = others.first else { continue }
                    report.add(
                        Self.self, in: region, fact: ["challenges", .item(index), "note"],
                        "\(name) stands for another profile in \(other.title), as the note says",
                        help: "agree on one profile; accept the finding when both were published so")
                }
            }
        }
    }

    /// The words of a text, so that `An` is not found in `van`.
    private static func words(_ text: String) -> [String] { SentenceWords.of(ArraySlice(text.utf8)) }
}
