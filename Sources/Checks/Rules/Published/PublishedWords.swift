import Content
import Schedule

/// The words with which a date was published: `text` of a step, and what its `note` quotes.
struct PublishedWords {
    /// The words: `1 juni om 23u59`.
    let text: String
    /// What they say; years that are missing are those of the deadline.
    let reading: DutchReading
    /// Where they stand: `["timing", "deadline", "text"]`.
    let path: [FactPlaces.Step]
    /// Whether they are the words for this very step, rather than something a note quotes.
    let isText: Bool

    /// The words about a step that can be read as a date.
    ///
    /// - Parameters:
    ///   - path: where the step stands in the file.
    ///   - year: the year of words without one; nil when nothing can be read then.
    static func of(_ step: Milestone, at path: [FactPlaces.Step], year: Int?) -> [PublishedWords] {
        guard let year, step.text != nil || step.note != nil else { return [] }
        let reader = DutchDateReader(defaultYear: year)
        func words(_ text: String, _ key: String, isText: Bool) -> PublishedWords? {
            reader.read(text).map {
                PublishedWords(text: text, reading: $0, path: path + [.key(key)], isText: isText)
            }
        }
        let own = step.text.flatMap { words($0, "text", isText: true) }
        let quoted = quotations(in: step.note).compactMap { words($0, "note", isText: false) }
        return (own.map { [$0] } ?? []) + quoted
    }

    /// What stands between “ and ”, or between two straight quotes.
    static func quotations(in note: String?) -> [String] {
        guard let note else { return [] }
        var found: [String] = []
        var open: String.Index?
        for index in note.indices {
            switch note[index] {
            case "“": open = note.index(after: index)
            case "\"" where open == nil: open = note.index(after: index)
            case "”", "\"":
                if let start = open { found.append(String(note[start..<index])) }
                open = nil
            default: break
            }
        }
        return found
    }
}
