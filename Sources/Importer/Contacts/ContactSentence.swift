/// A sentence on contacts or on submission with its parts, which are told apart once.
struct ContactSentence: Sendable {
    let text: String
    let place: SourcePlace
    let tokens: [ContactToken]

    /// Takes a sentence apart.
    init(_ passage: Passage) {
        text = passage.text
        place = passage.place
        tokens = ContactToken.tokens(passage.text)
    }
}
