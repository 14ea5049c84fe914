/// Recognises the facts of an addendum in its blocks.
enum FactReader {
    /// The facts of a document.
    ///
    /// - Parameters:
    ///   - isMarkdown: whether its text has the marks of Markdown.
    ///   - fallback: what to call the region when the document does not say: the name of its file.
    static func facts(in marked: [Block], isMarkdown: Bool, fallback: String) -> RegionFacts {
        let blocks = marked.map { FactText.block(of: $0, isMarkdown: isMarkdown) }
        let sections = Section.sections(of: blocks)
        let head = TitleReader(sections[0]).facts(fallback: fallback)
        // The address of a link can be a contact's; elsewhere it would stand between the words.
        let contacts = ContactReader(
            Section.sections(
                of: marked.map { FactText.block(of: $0, isMarkdown: isMarkdown, withAddresses: true) }))
        let people = contacts.contacts
        let challenges = ChallengeReader(sections)
        let reader = TimingReader(sections)
        let timing = TimingMerge(reader.steps, submission: contacts.submissionText)
        return RegionFacts(
            title: head.title, municipalities: head.municipalities,
            challenges: challenges.challenges, challengeQuestions: challenges.questions,
            steps: TimingSoundness.sound(timing.merged),
            timingQuestions: reader.questions,
            contacts: people, contactQuestions: contacts.questions,
            submission: contacts.submission(people))
    }
}
