/// Something that a document says, where it says so, and what is to be said about it.
struct Fact<Value: Sendable>: Sendable {
    var value: Value
    /// Where it stands in the document; nil for what is missing.
    var place: SourcePlace?
    var remarks: [Remark] = []
}
