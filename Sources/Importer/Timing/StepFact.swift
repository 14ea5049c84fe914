import Schedule

/// A step of the call as an addendum publishes it.
struct StepFact: Sendable {
    let kind: StepKind
    /// Its name as written: `Pitches en jury`.
    let label: String
    /// When it takes place; to be announced when that could not be read.
    var when: When
    /// The words for when it takes place, as published; empty when there were none.
    let text: String
    let place: SourcePlace
    /// Whether it stood in the list above the table.
    let isInList: Bool
    var remarks: [Remark] = []
    /// The line in which its name stands among other words, from which alone it is not certain what is meant.
    var sentence: String?
}
