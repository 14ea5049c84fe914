import Diagnostics

extension Diagnostic {
    /// Whether it says that a file is not the version that was loaded: what a build has to tell, and a preview has not,
    /// since the change is on its way to it.
    var isOfLaterVersion: Bool { identifier == "file.changed" }
}
