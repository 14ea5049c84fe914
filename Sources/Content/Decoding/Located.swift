import Diagnostics

/// A value and the place in the file that it was read from.
struct Located<Value: Sendable>: Sendable {
    /// The value.
    var value: Value
    /// Where it was written.
    var span: SourceSpan
}
