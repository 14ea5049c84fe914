/// Tells by the words before a number whether it is a telephone's: `Tel.: 014 12 34 56`, `BTW BE 0123.456.789`.
enum NumberLabel {
    private static let telephones: Set<String> = [
        "tel", "telefoon", "telefoonnummer", "telefonisch", "gsm", "mobiel", "nummer", "t", "m", "bel",
        "gsmnummer",
    ]
    private static let others = [
        "btw", "vat", "kbo", "rpr", "ondernem", "iban", "bic", "rekening", "fax", "rijksregister", "dossier",
        "referentie", "factuur", "polis",
    ]
    /// How many words before a number can say what it is.
    private static let reach = 4

    /// Whether the words before a number say that it is another one; a number before it has words of its own.
    static func isOther(_ words: [String]) -> Bool {
        let near = words.reversed().prefix(reach).prefix { !$0.contains(where: \.isNumber) }
        let labels = near.flatMap { $0.plain.split { !$0.isLetter }.map(String.init) }
        guard !labels.contains(where: { telephones.contains($0) && $0 != "nummer" }) else { return false }
        return labels.contains { label in
            label == "be" || label == "f" || others.contains { label.hasPrefix($0) }
        }
    }
}
