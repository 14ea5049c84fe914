import Content

/// What an addendum says about one challenge.
struct ChallengeFacts: Sendable {
    /// The number that its heading names.
    let number: Int
    /// Where the heading stands that its text follows.
    var headingPlace: SourcePlace
    /// The names of its personas.
    var personas: Fact<[String]>
    /// Whether there is anything below its heading.
    var hasText = true
    /// The name under which they were merged.
    var combinedAs: String?
    /// How recognisable partners find it.
    var recognition: Fact<Recognition>?
}
