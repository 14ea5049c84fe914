/// An organisation in brackets, in which no person is named: `(Huis van het Kind Oever)`.
enum OrganisationInBrackets {
    /// Where it ends, when it begins at the first word; nil when something else does.
    ///
    /// A small word stands between its capitals; behind a colon stands somebody: `(Secretariaat: An Peeters)`.
    static func end(in words: ArraySlice<String>) -> Int? {
        guard let first = words.first, first.first == "(", first.dropFirst().first?.isUppercase == true,
            let last = words.prefix(8).firstIndex(where: { $0.contains(")") }), last > words.startIndex + 1
        else { return nil }
        let inside = words[words.startIndex...last]
        let second = words[words.startIndex + 1]
        guard second.first?.isLowercase == true,
            !inside.dropLast().contains(where: { $0.last == ":" || $0.contains("@") })
        else { return nil }
        let isName =
            NameWords.particles.contains(second.plain)
            && !NameWords.organisations.contains { word in
                first.plain.contains(word)
            }
        return isName ? nil : last + 1
    }
}
