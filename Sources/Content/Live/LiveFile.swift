import Diagnostics

/// A file of a live content: as it is on disk, and as it was when it was last good.
struct LiveFile: Sendable {
    /// What the file on disk says.
    var current: LoadedFile
    /// The last version without errors; nil when there was none.
    var good: LoadedFile?
    /// The good version before that one, for when the text of the last turns out to have errors.
    var earlier: LoadedFile?

    /// Takes the first version.
    init(_ loaded: LoadedFile) {
        current = loaded
        good = loaded.hasErrors ? nil : loaded
    }

    /// Takes a later version; the last good one stays when that has errors.
    mutating func replace(with loaded: LoadedFile) {
        current = loaded
        if !loaded.hasErrors { (earlier, good) = (good, loaded) }
    }
}

extension LoadedFile {
    /// Whether anything in its front matter is wrong.
    var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// Whether the programme would be the same but for what the file alone says, given an earlier version: nothing
    /// that decides which pages there are, or in what order.
    func hasStructure(of other: LoadedFile) -> Bool {
        guard file == other.file, isDraft == other.isDraft else { return false }
        switch (content, other.content) {
        case (.region(let new), .region(let old)):
            return new.aliases == old.aliases && new.municipalities == old.municipalities
                && new.challenges.map(\.personas) == old.challenges.map(\.personas)
        case (.programme(let new, _), .programme(let old, _)): return new == old
        case (.persona(var new), .persona(let old)):
            new.text = old.text
            return new == old && (text == nil) == (other.text == nil)
        case (.page(var new), .page(let old)):
            new.text = old.text
            return new == old
        case (.draft, .draft): return true
        default: return false
        }
    }
}

extension LoadedFile.Content {
    /// The region, if it is one without errors.
    var region: Region? {
        if case .region(let region) = self { region } else { nil }
    }
}
