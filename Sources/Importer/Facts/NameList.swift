/// Names in a row: `Genk, As en Zutendaal`, `Marlies & Jordy`, `Mol / Balen / Dessel`.
enum NameList {
    /// The names, each without `de gemeente` and the like in front.
    static func names(in text: String) -> [String] {
        var parts = [text.replacing(" - ", with: text.contains(",") ? " - " : ",")]
        for joint in ["stad en ocmw ", "gemeente en ocmw ", "Stad en OCMW ", "Gemeente en OCMW "] {
            parts = parts.map { $0.replacing(joint, with: "") }
        }
        for separator in [
            " en/of ", ",", ";", " en ", " én ", " of ", " & ", "&", " + ", "/", "•", "●", " alsook ",
            " evenals ",
            " and ",
        ] {
            parts = parts.flatMap { $0.split(separator: separator).map(String.init) }
        }
        return parts.map(name).filter { !$0.isEmpty }
    }

    /// Whether a text can be the name of a person or a place: a capital, or `'s` and `'t`, and not many words.
    static func isName(_ text: String) -> Bool {
        guard let first = text.first, text.count <= 40, text.split(separator: " ").count <= 5 else {
            return false
        }
        let isArticle = text.plain.hasPrefix("'s") || text.plain.hasPrefix("'t")
        return (first.isUppercase || isArticle)
            && text.allSatisfy { $0.isLetter || $0.isNumber || " -‐‑–'’‘.()".contains($0) }
    }

    private static let articles = [
        "en ", "de ", "het ", "stad ", "gemeente ", "gemeenten ", "steden ", "lokaal bestuur ",
    ]

    private static func withoutArticles(_ name: String) -> String {
        var rest = name[...]
        while let article = articles.first(where: { rest.prefix($0.count).lowercased() == $0 }) {
            rest = rest.dropFirst(article.count)
        }
        return String(rest)
    }

    private static func name(_ part: String) -> String {
        var name = part.trimmed
        while let last = name.last, ".:".contains(last) { name = String(name.dropLast()).trimmed }
        let rest = withoutArticles(name)
        // `De Panne` keeps its article.
        let isName = name == "De \(rest)" || name == "Het \(rest)"
        if rest.first?.isUppercase == true, !isName { name = rest }
        return name
    }
}
