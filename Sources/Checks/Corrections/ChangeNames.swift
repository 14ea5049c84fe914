import Content
import Schedule

/// The words by which an update is known to be about a change: the fact, or what it says now or said before.
///
/// | fact | words |
/// | --- | --- |
/// | a step | what the step is about, such as `deadline` or `pitch`; the name of a step of the region's own; a new day, `9 juni` |
/// | a contact | `contact`, the name, the e-mail address or telephone number |
/// | an address for candidacies | `kandida`, `indien`, `onderwerp`, `bestandsnaam`, or the address itself |
/// | a municipality | its name, `gemeente`, `bestuur` or `besturen` |
struct ChangeNames {
    private let words: [String]

    init(_ change: FactChange) {
        let values = [change.after, change.before].compactMap(\.self)
        let found: [String]
        switch change.subject {
        case .municipality: found = ["gemeente", "bestuur", "besturen"] + values
        case .contact(let name):
            found = ["contact", name] + values.flatMap { $0.split(separator: ",").map(String.init) }
        case .submission: found = ["kandida", "indien", "onderwerp", "bestandsnaam"] + values
        case .ownStep(let title, _): found = [title] + Self.days(change.after)
        case .step(let key, _): found = Self.steps[key, default: [key]] + Self.days(change.after)
        case .update: found = []
        }
        words = found.map(Self.plain).filter { !$0.isEmpty }
    }

    /// Whether an update says one of them.
    func occur(in update: Update) -> Bool {
        let text = Self.plain(update.change + " " + (update.reason ?? ""))
        return words.contains { text.contains($0) }
    }

    private static let steps = [
        "launch": ["lancering", "opening", "start"], "deadline": ["deadline", "indien", "ingediend"],
        "assessment": ["beoorde"], "pitches": ["pitch", "jury"], "decision": ["besliss", "beslist"],
        "rebuttal": ["weerwoord", "wederwoord"], "matching": ["matching"],
    ]

    /// The days of a date as sentences have them: `9 juni`.
    private static func days(_ value: String?) -> [String] {
        guard let value, let when = try? When.parse(value), let extent = Extent(of: when) else { return [] }
        return [extent.earliestDate, extent.latestDate].compactMap(\.self).map { date in
            let month = DutchWording().month(CivilMonth(containing: date)).split(separator: " ").first
            return "\(date.day) \(month.map(String.init) ?? "")"
        }
    }

    private static func plain(_ text: String) -> String {
        text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
