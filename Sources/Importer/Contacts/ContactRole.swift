/// What somebody is, by the words behind their name: `(projectleider)`, `, coördinator werk,`.
enum ContactRole {
    /// The role; nil when the words say something else.
    static func read(_ words: String) -> String? {
        var text = words.trimmed
        for label in ["functie:", "rol:"] {
            if let found = text.lowercased().firstRange(of: label) {
                let offset = text.lowercased().distance(
                    from: text.lowercased().startIndex, to: found.upperBound)
                return clean(String(text.dropFirst(offset)))
            }
        }
        guard let first = text.first, "(,–-".contains(first) else { return nil }
        if first == "(" { text = String(text.dropFirst().prefix { $0 != ")" }) }
        return clean(text)
    }

    private static func clean(_ text: String) -> String? {
        var role = text.trimmed
        while let first = role.first, " ,:;–-(".contains(first) { role.removeFirst() }
        while let last = role.last, " ,:;–-).".contains(last) { role.removeLast() }
        // What follows tells how to reach somebody, and not what they are.
        let ends = [
            ", te bereiken", " te bereiken", " bereikbaar", " via ", " op het ", " op nummer", " tel.",
            " telefonisch",
            " gsm", " mail", " e-mail", " per ", ", of ", ";", " |",
        ]
        if let cut = ends.compactMap({ role.firstRange(of: $0)?.lowerBound }).min() {
            role = String(role[..<cut])
        }
        for ending in [
            " en", " of", " is", " met", " via", " op", " tel", " telefoon", " e-mail", " mail", " per mail",
            " gsm", " t", " m",
        ]
        where role.lowercased().hasSuffix(ending) {
            role = String(role.dropLast(ending.count)).trimmed
        }
        while let last = role.last, " ,:;–-(".contains(last) { role.removeLast() }
        let plain = role.plain
        let isOther = [
            "of", "en", "tel", "via", "op", "e-mail", "mail", "gsm", "per", "telefoon", "telefonisch", "bij",
            "met", "te", "is",
        ].contains(plain.split(separator: " ").first.map(String.init) ?? "")
        return (4...70).contains(role.count) && !isOther && role.contains(where: \.isLetter) ? role : nil
    }
}
