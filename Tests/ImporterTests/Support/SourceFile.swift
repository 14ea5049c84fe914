import Diagnostics
import Importer

/// Imported files as diagnostics see them.
enum SourceFile {
    /// The file of a region.
    static func text(_ region: ImportedRegion) -> SourceText {
        SourceText(path: "Content/regio/\(region.slug).md", bytes: Array(region.text.utf8))
    }
}
