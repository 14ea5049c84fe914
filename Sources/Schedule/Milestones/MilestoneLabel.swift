/// What the steps of a call are called in Dutch.
public enum MilestoneLabel {
    /// The official name of a standard step, as a heading; for another step the words of its key.
    public static func title(of key: MilestoneKey) -> String {
        switch key {
        case .launch: "Lancering addendum"
        case .deadline: "Deadline kandidaturen"
        case .assessment: "Beoordelen schriftelijke projectvoorstellen"
        case .pitches: "Pitches en jury"
        case .decision: "Communicatie over beslissing"
        case .rebuttal: "Ontvangen en beoordelen van ‘weerwoord’"
        case .matching: "Lokale matching-momenten"
        default: words(of: key)
        }
    }

    /// The step within a sentence, with its article: “14 dagen na *de communicatie over de beslissing*”.
    static func phrase(for key: MilestoneKey) -> String {
        switch key {
        case .launch: "de lancering van het addendum"
        case .deadline: "de deadline voor kandidaturen"
        case .assessment: "de beoordeling van de schriftelijke projectvoorstellen"
        case .pitches: "de pitches en de jury"
        case .decision: "de communicatie over de beslissing"
        case .rebuttal: "het weerwoord"
        case .matching: "de lokale matching-momenten"
        default: "‘\(key.rawValue)’"
        }
    }

    /// `open-house` becomes `Open house`.
    private static func words(of key: MilestoneKey) -> String {
        let words = String(key.rawValue.map { $0 == "-" ? " " : $0 })
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
