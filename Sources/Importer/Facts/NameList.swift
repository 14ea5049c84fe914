/// Names in a row: `Genk, As en Zutendaal`, `Marlies & Jordy`, `Mol / Balen / Dessel`.
enum NameList {
    /// The names, each without `de gemeente` and the like in front.
    static func names(in text: String) -> [String] {
        let pieces = text.split(separator: ";").map(String.init)
        guard pieces.count > 1 else { return parted(text, separators) }
        // Where semicolons part the names, `en` belongs to one of them, but for the last.
        let marks = separators.filter { !$0.contains { $0.isLetter } }
        return pieces.dropLast().flatMap { parted($0, marks) } + parted(pieces[pieces.count - 1], separators)
    }

    private static let separators = [
        " en/of ", ",", " en ", " én ", " of ", " EN ", " OF ", " & ", "&", " + ", "/", "•", "●", " alsook ",
        " evenals ", " and ",
    ]

    private static func parted(_ text: String, _ separators: [String]) -> [String] {
        var parts = [text.replacing(" - ", with: text.contains(",") ? " - " : ",")]
        for joint in ["stad en ocmw ", "gemeente en ocmw ", "Stad en OCMW ", "Gemeente en OCMW "] {
            parts = parts.map { $0.replacing(joint, with: "") }
        }
        for separator in separators {
            parts = parts.flatMap { $0.split(separator: separator).map(String.init) }
        }
        return parts.map(name).filter { !$0.isEmpty }
    }

    /// Whether a text can be the name of a person or a place: a capital, or `'s` and `'t`, and not many words. A full
    /// stop stands only behind a short form: `St. Job`.
    static func isName(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        guard let first = text.first, text.count <= 40, words.count <= 5 else { return false }
        let isArticle = text.plain.hasPrefix("'s") || text.plain.hasPrefix("'t")
        return (first.isUppercase || isArticle)
            && text.allSatisfy { $0.isLetter || $0.isNumber || " -‐‑–'’‘.()".contains($0) }
            && words.allSatisfy { $0.last != "." || $0.count <= 4 }
    }

    // MARK: Where a list goes on

    /// Words between two names.
    private static let joints: Set<String> = [
        "en", "of", "en/of", "&", "+", "/", "alsook", "evenals", "and", "plus",
    ]

    /// Whether another name has to come: `Mol, Balen en`, `Mol,`.
    static func isOpen(_ text: String) -> Bool {
        let text = text.trimmed
        return text.last.map { ",;/&+".contains($0) } ?? false || endsInJoint(text)
    }

    /// Whether a text goes on with a list before it: `en Dessel`, `& Dessel`, `, Dessel`.
    static func goesOn(_ text: String) -> Bool {
        guard let first = text.split(separator: " ").first, let sign = first.first else { return false }
        return joints.contains(first.plain) || ",/&+".contains(sign)
    }

    private static func endsInJoint(_ text: String) -> Bool {
        let words = text.suffix(16).split(separator: " ", omittingEmptySubsequences: false)
        return words.count > 1 && words.last.map { joints.contains($0.plain) } ?? false
    }

    // MARK: A name

    private static let articles = [
        "en ", "of ", "& ", "+ ", "de ", "het ", "stad ", "gemeente ", "gemeenten ", "steden ",
        "lokaal bestuur ",
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
        while endsInJoint(name), let space = name.lastIndex(of: " ") { name = name[..<space].trimmed }
        guard !joints.contains(name.plain) else { return "" }
        let rest = withoutArticles(name)
        // `De Panne` keeps its article.
        let isName = name == "De \(rest)" || name == "Het \(rest)"
        if rest.first?.isUppercase == true, !isName { name = rest }
        return name
    }
}
