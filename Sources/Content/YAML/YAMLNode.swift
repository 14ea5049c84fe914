import Diagnostics

/// A node of a YAML document, with its place in the real file.
struct YAMLNode: Sendable {
    /// What a node holds.
    enum Value: Sendable {
        case scalar(YAMLScalar)
        case list([YAMLNode])
        case mapping([YAMLEntry])
        /// Something that is not allowed here and has been reported already (an alias).
        case refused
    }

    /// What it holds.
    var value: Value
    /// Where it stands. A node of several lines is marked on its first line only.
    var span: SourceSpan
}
