/// Everything that was recognised in an addendum.
struct RegionFacts: Sendable {
    var title: Fact<String>
    var municipalities: Fact<[String]>
    var challenges: [ChallengeFacts]
    /// What is to be asked about the challenges as a whole.
    var challengeQuestions: [Fact<String>] = []
    var steps: [StepFact]
    var contacts: [Fact<ContactFacts>]
    var submission: Fact<SubmissionFacts>

    /// Whether what a published region cannot do without is there.
    var isComplete: Bool {
        !challenges.isEmpty && challenges.allSatisfy { !$0.personas.value.isEmpty && $0.hasText }
            && contacts.contains { $0.value.email != nil || $0.value.phone != nil }
            && (submission.value.email != nil || submission.value.url != nil)
    }

    /// The most signs that a title may have.
    private static let longestTitle = 200

    /// Cuts a name behind a word that is longer than a title may be, and asks for a shorter one. The text has it whole.
    mutating func shortenTitle() {
        guard title.value.count > Self.longestTitle else { return }
        let start = title.value.prefix(Self.longestTitle)
        title.value = String(start[..<(start.lastIndex(of: " ") ?? start.endIndex)]).trimmed
        title.remarks.append(
            .unsure(
                "the name was longer than \(Self.longestTitle) signs and is cut: what is the region called?"))
    }
}
