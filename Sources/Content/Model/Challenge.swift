/// What one challenge (regio-uitdaging) says about itself in the front matter; its text is in the body.
public struct Challenge: Sendable, Hashable {
    /// Its number in the region: its position in the list, from 1.
    public var number: Int
    /// The names of the personas it is based on, as written; at least one: `["Roy"]`.
    public var personas: [String]
    /// The name under which the region merged several personas: `Alex-2`.
    public var combinedAs: String?
    /// How recognisable partners find it; nil when nothing was given.
    public var recognition: Recognition?
    /// A note of the editor's, in plain text.
    public var note: String?

    /// Makes a challenge.
    public init(
        number: Int, personas: [String], combinedAs: String? = nil, recognition: Recognition? = nil,
        note: String? = nil
    ) {
        self.number = number
        self.personas = personas
        self.combinedAs = combinedAs
        self.recognition = recognition
        self.note = note
    }
}
