/// What an address in the words on submission is for.
enum AddressPurpose: Equatable {
    case submission
    /// `in cc`, `met kopie aan`
    case copy
    /// `voor vragen`
    case questions
    /// `niet naar`, `worden geweigerd`
    case refused

    private static let words: [(AddressPurpose, [String])] = [
        (
            .refused,
            [
                "niet", "geen", "geweigerd", "weigert", "weigeren", "ongeldig", "vervallen", "vroegere",
                "noreply",
            ]
        ),
        (.copy, ["cc", "bcc", "kopie", "afschrift"]),
        (
            .questions,
            [
                "vragen", "vraag", "inlichtingen", "info", "informatie", "problemen", "probleem", "helpdesk",
                "hulp", "infosessie", "infosessies", "infomoment", "informatiesessie", "webinar",
                "inschrijven", "inschrijving", "inschrijvingen",
            ]
        ),
    ]

    /// Reads the words round an address.
    init(_ text: String) {
        let plain = text.plain
        let found = Set(plain.split { !$0.isLetter }.map(String.init))
        self = Self.words.first { $0.1.contains(where: found.contains) }?.0 ?? .submission
    }

    /// The addresses of a sentence with what they are for.
    ///
    /// Words between two of them belong to the one before up to a comma, `en` or `maar`, and else to the one behind.
    static func addresses(in tokens: [ContactToken]) -> [(address: String, purpose: AddressPurpose)] {
        guard tokens.contains(where: { if case .email = $0 { true } else { false } }) else { return [] }
        var found: [(address: String, before: String, after: String)] = []
        var between = ""
        for token in tokens {
            switch token {
            case .email(let address):
                let (tail, head) = found.isEmpty ? ("", between) : parted(between)
                if let last = found.indices.last { found[last].after = tail }
                found.append((address, head, ""))
                between = ""
            case .words(let words), .name(let words): between += " " + words
            case .phone, .url, .brokenEmail: between += " "
            }
        }
        if let last = found.indices.last { found[last].after = between }
        return found.map { ($0.address, AddressPurpose("\($0.before) \($0.after)")) }
    }

    private static func parted(_ words: String) -> (tail: String, head: String) {
        let separators = [", ", ";", " en ", " maar ", " of ", ") "]
        let cut = separators.compactMap { (words + " ").firstRange(of: $0)?.lowerBound }.min()
        guard let cut else { return ("", words) }
        return (String((words + " ")[..<cut]), String((words + " ")[cut...]))
    }
}
