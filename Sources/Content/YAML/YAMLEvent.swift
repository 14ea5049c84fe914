/// One step of reading a YAML text.
struct YAMLEvent: Sendable {
    /// What was found.
    enum Kind: Sendable {
        case scalar(YAMLScalar)
        case listStart, listEnd, mappingStart, mappingEnd
        case alias
        case documentStart
        /// The end of the document or the start of the stream, which say nothing.
        case other
        case streamEnd
    }

    var kind: Kind
    /// Where it begins.
    var start: YAMLMark
    /// Where it ends, exclusive.
    var end: YAMLMark
    /// Whether it is named with `&`, so that an alias could repeat it.
    var hasAnchor = false
    /// Whether a type was forced on it with `!`.
    var hasTag = false
}
