/// Recognises the facts of an addendum in its blocks.
enum FactReader {
    /// The facts of a document.
    ///
    /// - Parameter fallback: what to call the region when the document does not say: the name of its file.
    static func facts(in blocks: [Block], fallback: String) -> RegionFacts {
        let sections = Section.sections(of: blocks)
        let head = TitleReader(sections[0]).facts(fallback: fallback)
        let contacts = ContactReader(sections)
        let people = contacts.contacts
        let challenges = ChallengeReader(sections)
        let timing = TimingMerge(TimingReader(sections).steps, submission: contacts.submissionText)
        return RegionFacts(
            title: head.title, municipalities: head.municipalities,
            challenges: challenges.challenges, challengeQuestions: challenges.questions,
            steps: TimingSoundness.sound(timing.merged),
            contacts: people,
            submission: contacts.submission(people))
    }
}
