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
        let withAddresses = marked.map {
            FactText.block(of: $0, isMarkdown: isMarkdown, withAddresses: true)
        }
        let contacts = ContactReader(Section.sections(of: withAddresses))
        let doubts = AddressDoubts(
            withAddresses,
            links: marked.flatMap { InlineQuestions.contradictions(in: $0, isMarkdown: isMarkdown) })
        let people = contacts.contacts.map { contact in
            contact.with(doubts.remarks(email: contact.value.email, name: contact.value.name))
        }
        let challenges = ChallengeReader(sections)
        let reader = TimingReader(sections)
        let timing = TimingMerge(
            reader.steps, submission: contacts.submissionText, others: reader.remarks)
        let steps = TimingSoundness.sound(timing.merged)
        let kinds = Set(steps.map(\.kind))
        let asked = Set(
            reader.remarks.filter { kinds.contains($0.kind) }.map(\.place)
                + reader.questions.compactMap(\.place))
        let stray = StrayDates.questions(in: sections, beside: steps, asked: asked)
        let submission = contacts.submission(people)
        var facts = RegionFacts(
            title: head.title.with(SecondAddendum.remarks(in: sections, besides: head.title.value)),
            municipalities: head.municipalities,
            challenges: challenges.challenges, challengeQuestions: challenges.questions,
            steps: steps, timingQuestions: reader.questions + stray,
            contacts: people, contactQuestions: contacts.questions,
            submission: submission.with(
                doubts.remarks(email: submission.value.email) + doubts.remarks(url: submission.value.url)
                    + contacts.looseQuotes(submission)))
        facts.contactQuestions += LooseEnds(in: withAddresses, besides: facts.reach).questions
        return facts
    }
}

extension Fact {
    /// The fact with more to be said about it.
    fileprivate func with(_ remarks: [Remark]) -> Fact {
        var fact = self
        fact.remarks += remarks.filter { !self.remarks.contains($0) }
        return fact
    }
}

extension RegionFacts {
    /// Texts with the addresses and numbers that are facts or are asked about.
    var reach: [String] {
        let people = contacts.flatMap {
            [$0.value.email, $0.value.phone].compactMap(\.self) + $0.remarks.map(\.message)
        }
        return people + contactQuestions.map(\.value) + submission.remarks.map(\.message)
            + [submission.value.email].compactMap(\.self) + title.remarks.map(\.message)
            + municipalities.remarks.map(\.message)
    }
}
