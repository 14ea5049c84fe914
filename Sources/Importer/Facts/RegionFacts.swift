/// Everything that was recognised in an addendum.
struct RegionFacts: Sendable {
    var title: Fact<String>
    var municipalities: Fact<[String]>
    var challenges: [ChallengeFacts]
    /// What is to be asked about the challenges as a whole.
    var challengeQuestions: [Fact<String>] = []
    var steps: [StepFact]
    /// What is to be asked about dates that belong to no step.
    var timingQuestions: [Fact<String>] = []
    var contacts: [Fact<ContactFacts>]
    /// What is to be asked about people and addresses that were not taken.
    var contactQuestions: [Fact<String>] = []
    var submission: Fact<SubmissionFacts>

    /// Whether what a published region cannot do without is there.
    var isComplete: Bool {
        !challenges.isEmpty && challenges.allSatisfy { !$0.personas.value.isEmpty && $0.hasText }
            && contacts.contains { $0.value.email != nil || $0.value.phone != nil }
            && (submission.value.email != nil || submission.value.url != nil)
    }
}
