import Schedule

/// The Dutch words for each kind of fact, by which readers know what an update is about.
enum ChangeWords {
    private static let steps = [
        "launch": ["lancering", "opening", "start"],
        "deadline": [
            "deadline", "indien", "ingediend", "einddatum", "termijn", "oproep", "uiterste", "sluiting",
        ],
        "assessment": ["beoorde"], "pitches": ["pitch", "jury", "presentatie"],
        "decision": ["besliss", "beslist"],
        "rebuttal": ["weerwoord", "wederwoord"], "matching": ["matching"],
    ]

    /// The words, or their beginnings, in small letters.
    static func parts(of subject: FactSubject) -> [String] {
        switch subject {
        case .municipality: ["gemeente", "bestuur", "besturen", "werkingsgebied"]
        case .contact: ["contact", "telefoon", "gsm", "e-mail", "mailadres", "vervang"]
        case .submission: ["kandida", "indien", "onderwerp", "bestandsnaam", "adres"]
        case .step(let key, _): steps[key, default: [key]]
        case .ownStep, .update: []
        }
    }

    /// What an editor may write: `“pitch”, “jury”, “presentatie” or the new date`.
    static func help(for change: FactChange) -> String {
        let value: String
        switch change.subject {
        case .municipality: value = "its name, \(change.after ?? change.before ?? "")"
        case .contact(let name): value = "the name, \(name)"
        case .submission: value = "“link”"
        case .ownStep(let title, _): value = "the name, \(title)"
        case .step, .update: value = "the new date"
        }
        let words = parts(of: change.subject).map { "“\($0)”" }
        return words.isEmpty ? value : words.joined(separator: ", ") + " or " + value
    }
}
