import Diagnostics

/// Something wrong with the YAML itself, before any key is looked at.
struct YAMLFinding: Error, Sendable {
    /// The stable name of the diagnostic: `yaml.syntax`.
    var identifier: String
    /// A warning for what can be read, though probably not as it was meant.
    var severity = Diagnostic.Severity.error
    /// Where, in the real file.
    var span: SourceSpan
    /// What, in plain words.
    var message: String
    /// What to do.
    var help: String
}
