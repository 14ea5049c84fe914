/// Words that a candidacy has to hold.
struct RequiredWords: Equatable {
    /// The words themselves; nil when they could not be told.
    let text: String?
    /// What is to be asked about them.
    var question: String?
}
