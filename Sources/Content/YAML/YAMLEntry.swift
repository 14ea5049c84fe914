import Diagnostics

/// A key of a mapping and its value.
struct YAMLEntry: Sendable {
    /// The key as written: `municipalities`.
    var key: String
    /// Where the key stands.
    var keySpan: SourceSpan
    /// What it is the key of.
    var value: YAMLNode
}
