import Diagnostics

/// Checks that readers can tell regions apart by their titles.
enum TitleCheck {
    /// The regions with the title of an earlier one; capitals and accents make no difference.
    static func findings(_ files: [LoadedFile]) -> [Diagnostic] {
        var owners: [Slug: ContentFile] = [:]
        return files.compactMap { loaded in
            guard case .region(let region) = loaded.content else { return nil }
            let title = Slug(fromName: region.title)
            guard let first = owners[title] else {
                owners[title] = loaded.file
                return nil
            }
            return Diagnostic(
                .warning, "region.title-duplicate", file: loaded.file.path,
                "the title \(region.title) is that of \(first.path) too",
                help: "give each region a title of its own")
        }
    }
}
