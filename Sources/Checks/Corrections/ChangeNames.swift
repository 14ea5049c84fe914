import Content
import Schedule

/// The words by which an update is known to be about a change: the fact, or what it says now or said before.
///
/// | fact | words |
/// | --- | --- |
/// | a step | what the step is about, such as `deadline` or `pitch`; the name of a step of the region's own; the new date |
/// | a contact | `contact`, the name, the e-mail address or telephone number |
/// | an address for candidacies | `kandida`, `indien`, `onderwerp`, `bestandsnaam`, or the address itself |
/// | a municipality | its name, `gemeente`, `bestuur` or `besturen` |
///
/// An entry that gives dates has to give the new one.
struct ChangeNames {
    /// What stands anywhere in an update: parts of words, addresses, numbers.
    private let parts: [String]
    /// What stands in it as a whole: `As` is no part of `was`.
    private let names: [[String]]
    /// The days that a changed step has now; empty when there are none to compare.
    private let days: Set<CivilDate>

    init(_ change: FactChange) {
        let values = [change.after, change.before].compactMap(\.self)
        let (parts, names): ([String], [String])
        switch change.subject {
        case .municipality: (parts, names) = (["gemeente", "bestuur", "besturen"], values)
        case .contact(let name):
            let facts = values.flatMap { $0.split(separator: ",").map(String.init) }
            (parts, names) = (["contact"], [name] + facts)
        case .submission: (parts, names) = (["kandida", "indien", "onderwerp", "bestandsnaam"], values)
        case .ownStep(let title, _): (parts, names) = ([], [title])
        case .step(let key, _): (parts, names) = (Self.steps[key, default: [key]], [])
        case .update: (parts, names) = ([], [])
        }
        self.parts = parts
        self.names = names.map(Self.words).filter { !$0.isEmpty }
        days = change.subject.isStep ? Self.days(change.after) : []
    }

    /// Whether an update says one of them.
    func occur(in update: Update) -> Bool {
        let text = update.change + " " + (update.reason ?? "")
        let given = DutchDateFinder.mentions(in: Array(text.utf8)[...])
        if !days.isEmpty, !given.isEmpty {
            return given.contains { mention in
                days.contains { $0 == mention.date(inYear: $0.year) }
            }
        }
        let (plain, words) = (text.lowercased(), Self.words(text))
        return parts.contains { plain.contains($0) } || names.contains { words.contains($0) }
    }

    private static let steps = [
        "launch": ["lancering", "opening", "start"],
        "deadline": ["deadline", "indien", "ingediend", "einddatum", "termijn"],
        "assessment": ["beoorde"], "pitches": ["pitch", "jury"], "decision": ["besliss", "beslist"],
        "rebuttal": ["weerwoord", "wederwoord"], "matching": ["matching"],
    ]

    /// The days that the notation of a date names: 9 June of `2023-06-09 23:59`.
    private static func days(_ value: String?) -> Set<CivilDate> {
        guard let value, let when = When(notation: value), let extent = Extent(of: when) else { return [] }
        return Set(when.namedDays + [extent.earliestDate, extent.latestDate].compactMap(\.self))
    }

    private static func words(_ text: String) -> [String] { SentenceWords.of(ArraySlice(text.utf8)) }
}
