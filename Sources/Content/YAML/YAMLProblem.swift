/// Why libyaml could not go on, in its own words, which `YAMLSyntaxExplanation` turns into plain ones.
struct YAMLProblem: Sendable, Hashable {
    /// What it did not understand: `mapping values are not allowed in this context`.
    var problem: String
    /// What it was busy with: `while scanning a simple key`; may be empty.
    var context: String
    /// Where it stopped.
    var mark: YAMLMark
    /// Where the construct it was busy with began.
    var contextMark: YAMLMark
}
