/// A submission of which nothing says how it is done.
enum ChannelRule: RegionRule {
    static let explanation = Explanation(
        "submission.channel-unclear", .warning,
        """
        The note on submission says that the addendum does not say how to hand in a candidacy: by mail, on paper or in \
        another way (“hoe”, “manier”, “kanaal”). Whoever takes the wrong way may be too late.
        """,
        wrong:
            "submission: {email: an@stad.example, note: Het addendum zegt niet op welke manier je indient.}",
        right: "submission: {email: an@stad.example, note: Indienen kan alleen per e-mail.}")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        guard let note = subject.region.submission.instructions else { return }
        let text = note.split { ".!?".contains($0) }.map { SentenceWords.of(Array($0.utf8)[...]) }
        let isUnclear = text.contains { sentence in
            !sentence.filter { ["niet", "nergens", "geen"].contains($0) }.isEmpty
                && sentence.contains { ["zegt", "noemt", "vermeldt", "staat", "geeft"].contains($0) }
                && sentence.contains { ["hoe", "manier", "kanaal", "wijze"].contains($0) }
        }
        guard isUnclear else { return }
        report.add(
            Self.self, fact: ["submission", "note"],
            "the addendum does not say how to submit, as the note says",
            help: "ask the region; accept the finding when it was published so")
    }
}
