/// One `{{…}}` of a template.
struct Tag: Sendable, Hashable {
    /// What a tag does, told by the character behind its opening delimiter.
    enum Kind: Sendable, Hashable {
        /// `{{name}}`
        case variable
        /// `{{{name}}}` or `{{&name}}`
        case raw
        /// `{{#name}}`
        case section
        /// `{{^name}}`
        case inverted
        /// `{{/name}}`
        case close
        /// `{{>name}}`
        case partial
        /// `{{<name}}`
        case parent
        /// `{{$name}}`
        case block
        /// `{{! anything }}`
        case comment
        /// `{{=<% %>=}}`
        case delimiters
    }

    var kind: Kind
    /// The bytes of the whole tag, delimiters included.
    var range: Range<Int>
    /// The bytes of the name, without blanks round it.
    var name: Range<Int>

    /// Whether a line that holds nothing but this tag prints nothing, not even its line end.
    var mayStandAlone: Bool { kind != .variable && kind != .raw }
}
