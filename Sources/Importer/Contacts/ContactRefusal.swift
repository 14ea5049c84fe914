/// Sentences that say whom not to ask: `Niet bellen naar …`, `… werkt hier niet meer`.
enum ContactRefusal {
    /// What of a sentence is about people to ask: all of it, the part behind `maar`, or nothing.
    ///
    /// Returns nil when the sentence refuses nobody.
    static func reachable(in sentence: String) -> String? {
        guard refuses(sentence.plain) else { return nil }
        let plain = sentence.plain
        guard plain.count == sentence.count, let found = plain.firstRange(of: " maar ") else { return "" }
        let rest = sentence.dropFirst(plain.distance(from: plain.startIndex, to: found.upperBound))
        return refuses(rest.plain) ? "" : String(rest)
    }

    private static func refuses(_ plain: String) -> Bool {
        // `niet meer dan twee pagina's` refuses nobody.
        let plain = plain.replacing("niet meer dan", with: "").replacing("niet langer dan", with: "")
        let words = plain.split { !$0.isLetter && $0 != "-" }.map(String.init)
        if ["niet meer", "niet langer", "uit dienst", "met pensioen"].contains(where: { plain.contains($0) })
        {
            return true
        }
        guard words.contains(where: { ["niet", "geen", "nooit"].contains($0) }),
            !words.contains(where: encouragements.contains)
        else { return false }
        return words.contains { word in verbs.contains { word.hasPrefix($0) } }
    }

    private static let verbs = ["bel", "mail", "e-mail", "contacteer", "contacteren", "stuur", "sturen"]
    /// `Aarzel niet om te bellen`
    private static let encouragements: Set<String> = ["aarzel", "twijfel", "wacht", "schroom", "alleen"]
}
