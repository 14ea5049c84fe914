/// A line about a step that stands elsewhere than its name and date, and may change it.
struct StepRemark: Sendable {
    let kind: StepKind
    let text: String
    let place: SourcePlace
}
