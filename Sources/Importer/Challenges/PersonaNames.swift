/// The personas that the heading of a challenge names: `gebaseerd op persona’s Roy & Marcel, namelijk Alex-2`.
struct PersonaNames: Equatable {
    /// Their names.
    let names: [String]
    /// The name under which they were merged: `Alex-2`.
    let combinedAs: String?

    /// Reads the words behind the number of a challenge; nil when they name no persona.
    init?(_ text: String) {
        guard let list = Self.list(in: text) else { return nil }
        var names: [String] = []
        var seen = Set<String>()
        for name in NameList.names(in: Self.beforeClause(list)) {
            let bare = name.prefix { $0 != "(" }.trimmed
            guard NameList.isName(bare), bare.split(separator: " ").count <= 3 else { break }
            if seen.insert(bare.plain).inserted { names.append(bare) }
        }
        guard !names.isEmpty else { return nil }
        self.names = names
        combinedAs = Self.merged(text).flatMap { names.contains($0) && names.count == 1 ? nil : $0 }
    }

    /// What stands behind `persona`, or behind `gebaseerd op`.
    private static func list(in text: String) -> Substring? {
        let plain = text.plain
        guard plain.count == text.count else { return nil }
        for word in ["persona's", "personas", "persona", "gebaseerd op", "op basis van"] {
            guard let found = plain.firstRange(of: word) else { continue }
            let offset = plain.distance(from: plain.startIndex, to: found.upperBound)
            var rest = text.dropFirst(offset).drop { " :-–".contains($0) }
            if rest.plain.hasPrefix("de ") { rest = rest.dropFirst(3) }
            guard rest.first?.isUppercase == true else { continue }
            return rest
        }
        return nil
    }

    /// The names end where a clause begins: a comma with a small letter behind it, a bracket, a full stop.
    private static func beforeClause(_ list: Substring) -> String {
        var end = list.startIndex
        while end < list.endIndex {
            let rest = list[end...]
            if rest.first == ")" || rest.first == ";" || rest.hasPrefix(". ") || rest.first == "(" { break }
            if rest.first == ",", let next = rest.dropFirst().first(where: { $0 != " " }), next.isLowercase,
                !rest.dropFirst().trimmed.hasPrefix("en ")
            {
                break
            }
            if [" die ", " met ", " wordt ", " werd", " (", " samen"].contains(where: rest.hasPrefix) {
                break
            }
            end = list.index(after: end)
        }
        return list[..<end].trimmed
    }

    private static func merged(_ text: String) -> String? {
        let plain = text.plain
        guard plain.count == text.count else { return nil }
        for word in [
            "namelijk ", "genaamd ", "gecombineerd tot ", "samengevoegd tot ", "gebundeld tot ",
            "gebundeld als ",
            "samen als ", "voortaan ", "(= ", "= ", "samen ", "wordt ", " tot ",
        ] {
            guard let found = plain.firstRange(of: word) else { continue }
            let offset = plain.distance(from: plain.startIndex, to: found.upperBound)
            var rest = text.dropFirst(offset)
            if rest.plain.hasPrefix("persona ") { rest = rest.dropFirst(8) }
            let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
            if name.first?.isUppercase == true { return String(name) }
        }
        return nil
    }
}
