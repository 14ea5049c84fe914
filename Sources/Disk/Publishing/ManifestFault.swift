/// A line of a manifest that Addenda cannot have written.
struct ManifestFault: Error {
    /// Counted from 1.
    let line: Int
}
