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
        let joined = marked.flatMap(\.joinedAddresses)
        let people = contacts.contacts.map { contact in
            withCheck(contact, contact.value.email, joined)
        }
        let challenges = ChallengeReader(sections)
        let reader = TimingReader(sections)
        let timing = TimingMerge(
            reader.steps, submission: contacts.submissionText, others: reader.remarks)
        let submission = contacts.submission(people)
        return RegionFacts(
            title: head.title, municipalities: head.municipalities,
            challenges: challenges.challenges, challengeQuestions: challenges.questions,
            steps: TimingSoundness.sound(timing.merged),
            timingQuestions: reader.questions,
            contacts: people, contactQuestions: contacts.questions,
            submission: withCheck(submission, submission.value.email, joined))
    }

    /// An address that stood on several lines may have a hyphen too many.
    private static func withCheck<Value>(_ fact: Fact<Value>, _ email: String?, _ joined: [String]) -> Fact<
        Value
    > {
        guard let email, joined.contains(where: { $0.contains(email) }) else { return fact }
        var fact = fact
        fact.remarks.append(.unsure("this address stood on several lines: is it right? \(email)"))
        return fact
    }
}
