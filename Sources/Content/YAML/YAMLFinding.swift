import Diagnostics

/// Something wrong with the YAML itself, before any key is looked at.
struct YAMLFinding: Error, Sendable {
    /// The stable name of the diagnostic: `yaml.syntax`.
    var identifier: String
    /// Where, in the real file.
    var span: SourceSpan
    /// What, in plain words.
    var message: String
    /// What to do.
    var help: String
}
