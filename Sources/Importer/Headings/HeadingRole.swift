import Diagnostics

/// What a section of an addendum is about, by the words of its heading.
enum HeadingRole: Sendable, Hashable {
    /// `Regio-uitdagingen`
    case challenges
    /// `Regio-uitdaging 2 gebaseerd op …`
    case challenge(Int)
    /// `Lokale analyse`
    case analysis
    /// `Resultaten verrijking-sessies`
    case enrichment
    /// `Arena-analyse`
    case arena
    /// `Persona`
    case personas
    /// `Andere lokale input`
    case input
    /// `Lokale timing`
    case timing
    /// `Lokale contactpersoon`
    case contact
    /// `Kandidatuur indienen`
    case submission

    private static let names: [(HeadingRole, [String])] = [
        (
            .challenges,
            [
                "regio-uitdagingen", "de regio-uitdagingen", "uitdagingen", "onze regio-uitdagingen",
                "lokale uitdagingen", "uitdagingen van de regio", "uitdagingen in de regio",
                "onze uitdagingen",
                "overzicht regio-uitdagingen", "overzicht van de regio-uitdagingen",
            ]
        ),
        (.analysis, ["lokale analyse", "analyse", "analyse van de regio", "lokale analyses"]),
        (
            .enrichment,
            [
                "resultaten verrijking-sessies", "resultaten verrijkingssessies",
                "resultaten verrijkingssessie",
                "resultaten van de verrijkingssessies", "resultaten van de verrijkingssessie",
                "verrijkingssessies",
                "verrijkingssessie", "resultaten verrijking", "resultaten verrijkingsdag", "verrijking",
                "resultaten van de verrijkingsdag",
            ]
        ),
        (.arena, ["arena-analyse", "resultaten arena-analyse", "de arena-analyse", "arena-analyses"]),
        (
            .personas,
            ["persona", "persona's", "personas", "de persona's", "onze persona's", "gekozen persona's"]
        ),
        (
            .input,
            [
                "andere lokale input", "lokale input", "overige lokale input", "bijkomende lokale input",
                "andere input", "extra lokale input",
            ]
        ),
        (
            .timing,
            [
                "lokale timing", "timing", "planning", "lokale planning", "tijdslijn", "tijdpad", "kalender",
                "tijdsschema", "lokale kalender", "belangrijke data",
            ]
        ),
        (
            .contact,
            [
                "lokale contactpersoon", "lokale contactpersonen", "contactpersoon", "contactpersonen",
                "contact",
                "contactgegevens", "lokaal contact", "vragen", "contactpersoon en indienen",
                "contact en indienen",
            ]
        ),
        (
            .submission,
            [
                "indienen", "kandidatuur indienen", "indienen kandidatuur", "indienen van de kandidatuur",
                "hoe indienen", "aanleveren kandidatuur", "kandidaturen indienen",
                "indienen van kandidaturen",
                "hoe dien je in", "je kandidatuur indienen", "uw kandidatuur indienen",
            ]
        ),
    ]

    /// What a line is compared with: the letters of the names, worked out once, since every line of a document is.
    private static let keys = names.map { role, names in (role, names.map { key($0) }) }

    /// Reads a heading without its bullet; nil for one that is not known. A number in front, the colon behind,
    /// capitals and a slip of the fingers do not matter.
    init?(_ text: String) {
        // `Regio-uitdaging 1: 60%` has figures.
        guard text.count <= 60, !text.contains("...."), !text.contains("%"), let last = text.last,
            !".?!,;".contains(last)
        else {
            return nil
        }
        let wanted = Self.key(Self.withoutNumber(text))
        guard wanted.count >= 5 else { return nil }
        for (role, keys) in Self.keys where keys.contains(wanted) {
            self = role
            return
        }
        for (role, keys) in Self.keys where keys.contains(where: { Self.isSlip(wanted, $0) }) {
            self = role
            return
        }
        return nil
    }

    /// The letters alone.
    private static func key(_ text: some StringProtocol) -> String { text.plain.filter(\.isLetter) }

    /// The text without `3.`, `2.1`, `B.` or `IV.` in front.
    static func withoutNumber(_ text: String) -> Substring {
        let sign = text.prefix { $0.isNumber || $0 == "." || $0 == ")" }
        if !sign.isEmpty, text.dropFirst(sign.count).first == " " { return text.dropFirst(sign.count + 1) }
        let letters = text.prefix { "IVXABCDEF".contains($0) }
        if (1...4).contains(letters.count), text.dropFirst(letters.count).hasPrefix(". ") {
            return text.dropFirst(letters.count + 2)
        }
        return text[...]
    }

    /// Whether one letter is wrong, missing, too many or swapped in ten, of at least eight.
    private static func isSlip(_ a: String, _ b: String) -> Bool {
        let limit = min(2, b.count / 8)
        guard limit > 0, abs(a.count - b.count) <= limit, a.first == b.first else { return false }
        return EditDistance.between(Array(a), Array(b)) <= limit
    }
}
