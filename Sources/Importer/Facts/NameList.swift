/// Names in a row: `Genk, As en Zutendaal`, `Marlies & Jordy`, `Mol / Balen / Dessel`.
enum NameList {
    /// The names, each without `de gemeente` and the like in front.
    static func names(in text: String) -> [String] {
        let text = BracketMask.masked(text)
        let pieces = text.split(separator: ";").map(String.init)
        guard pieces.count > 1 else { return parted(text, separators) }
        // Where semicolons part the names, `en` belongs to one of them, but for the last.
        let marks = separators.filter { !$0.contains { $0.isLetter } }
        return pieces.dropLast().flatMap { parted($0, marks) } + parted(pieces[pieces.count - 1], separators)
    }

    private static let separators = [
        " en/of ", ",", " en ", " én ", " of ", " EN ", " OF ", " & ", "&", " + ", "/", "•", "●", " · ",
        " alsook ", " evenals ", " and ",
    ]

    private static func parted(_ text: String, _ separators: [String]) -> [String] {
        let dash = text.contains(",") ? " - " : ","
        var parts = [text.replacing(" - ", with: dash).replacing(" – ", with: dash)]
        parts = parts.map(withoutPairs)
        for separator in separators {
            parts = parts.flatMap { $0.split(separator: separator).map(String.init) }
        }
        return parts.map { name(BracketMask.unmasked($0)) }.filter { !$0.isEmpty }
    }

    /// Whether a text can be the name of a person or a place: a capital, or `'s` and `'t`, and not many words. A full
    /// stop stands only behind a short form: `St. Job`.
    static func isName(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        guard let first = text.first, text.count <= 40, words.count <= 5 else { return false }
        return (first.isUppercase || beginsWithArticle(text))
            && text.allSatisfy { $0.isLetter || $0.isNumber || " -‐‑–'’‘.()".contains($0) }
            && words.allSatisfy { $0.last != "." || $0.count <= 4 }
    }

    /// Whether a small letter begins a name all the same: `'s-Gravenwezel`, `'t Zand`, `d'Ename`.
    static func beginsWithArticle(_ text: String) -> Bool {
        let plain = text.plain
        return plain.hasPrefix("'s") || plain.hasPrefix("'t")
            || plain.hasPrefix("d'") && text.dropFirst(2).first?.isUppercase == true
    }

    /// The parts of a list that may be one name or two: where another sign parts the names, `en` can be part of one,
    /// also in the last: `Oever; Molen en Hemel`.
    static func doubtfulPairs(in text: String) -> [String] {
        let sign: Character = text.contains(";") ? ";" : "/"
        let pieces = text.replacing("en/of", with: "en").split(separator: sign).map(\.trimmed)
        guard pieces.count > 1, !text.contains(",") else { return [] }
        return pieces.filter { piece in
            [" en ", " & "].contains { piece.contains($0) } && names(in: piece).count > 1
        }
    }

    // MARK: Where a list goes on

    /// Words between two names.
    private static let joints: Set<String> = [
        "en", "of", "en/of", "&", "+", "/", "alsook", "evenals", "and", "plus",
    ]

    /// Whether another name has to come: `Mol, Balen en`, `Mol,`, `Sint-`.
    static func isOpen(_ text: String) -> Bool {
        let text = text.trimmed
        if text.endsInHyphen, text.dropLast().last?.isLetter == true { return true }
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

    /// Joints and kinds, which are no part of a name however they are written: `Gemeente De Panne`.
    private static let kinds = [
        "en ", "of ", "& ", "+ ", "stad ", "gemeente ", "gemeenten ", "steden ", "lokaal bestuur ",
    ]
    private static let articles = ["de ", "het "]

    /// An article with a capital is the name's own, unless a kind stands behind it: `De gemeente Lede`.
    private static func withoutKinds(_ name: String) -> String {
        var rest = name[...]
        while true {
            if let kind = prefix(of: rest, kinds) {
                rest = rest.dropFirst(kind.count)
            } else if let article = prefix(of: rest, articles),
                rest.hasPrefix(article) || prefix(of: rest.dropFirst(article.count), kinds) != nil
            {
                rest = rest.dropFirst(article.count)
            } else {
                return String(rest)
            }
        }
    }

    private static func prefix(of text: Substring, _ words: [String]) -> String? {
        words.first { text.prefix($0.count).lowercased() == $0 }
    }

    /// Takes out kinds with an `en` of their own: `Stad en OCMW Leuven`.
    private static func withoutPairs(_ text: String) -> String {
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        var rest: [Substring] = []
        var index = 0
        while index < words.count {
            let plain = words[index...].prefix(3).map { $0.lowercased() }
            let isPair =
                ["stad", "gemeente"].contains(plain[0]) && Array(plain.dropFirst()) == ["en", "ocmw"]
            if !isPair { rest.append(words[index]) }
            index += isPair ? 3 : 1
        }
        return rest.joined(separator: " ")
    }

    private static func name(_ part: String) -> String {
        var name = part.trimmed
        while let last = name.last, ".:".contains(last) { name = String(name.dropLast()).trimmed }
        while endsInJoint(name), let space = name.lastIndex(of: " ") { name = name[..<space].trimmed }
        guard !joints.contains(name.plain) else { return "" }
        let rest = withoutKinds(name)
        return isName(rest) ? rest : name
    }
}
