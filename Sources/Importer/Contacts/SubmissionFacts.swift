/// How to hand in a candidacy, as an addendum says it.
struct SubmissionFacts: Sendable, Equatable {
    var email: String?
    var url: String?
    /// The subject line that is required.
    var subject: String?
    /// What the name of the document must hold.
    var fileName: String?
}
