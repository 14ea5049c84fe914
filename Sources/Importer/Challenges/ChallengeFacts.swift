import Content

/// What an addendum says about one challenge.
struct ChallengeFacts: Sendable {
    /// The number that its heading names.
    let number: Int
    /// The names of its personas.
    var personas: Fact<[String]>
    /// The name under which they were merged.
    var combinedAs: String?
    /// How recognisable partners find it.
    var recognition: Fact<Recognition>?
}
