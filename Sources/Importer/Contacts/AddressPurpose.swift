/// What an address in the words on submission is for.
enum AddressPurpose: Equatable {
    case submission
    /// `in cc`, `met kopie aan`
    case copy
    /// `voor vragen`
    case questions
    /// `een weerwoord stuur je naar`, `een ontvangstmelding van`
    case other
    /// `niet naar`, `worden geweigerd`
    case refused

    private static let words: [(AddressPurpose, [String])] = [
        (
            .refused,
            [
                "niet", "geen", "geweigerd", "weigert", "weigeren", "ongeldig", "vervallen", "vroegere",
                "noreply", "no-reply",
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

    /// What is sent to, or comes from, an address that is none for candidacies.
    static let others = [
        "weerwoord", "bezwaar", "klacht", "ontvangstmelding", "ontvangstbevestiging", "ontvangstbewijs",
        "bevestiging", "bevestigingsmail", "afzender",
    ]
    private static let candidacies = ["kandida", "dossier", "voorstel"]

    /// Reads the words round an address. What is sent there stands before it, unless a candidacy does too.
    init(before: String, after: String) {
        let found = Set("\(before) \(after)".plain.split { !$0.isLetter && $0 != "-" }.map(String.init))
        let plain = before.plain
        if let purpose = Self.words.first(where: { $0.1.contains(where: found.contains) })?.0 {
            self = purpose
        } else if ByteSearch.hasAny(Self.others, in: plain), !Self.namesCandidacy(plain) {
            self = .other
        } else {
            self = .submission
        }
    }

    /// Whether words speak of a candidacy.
    static func namesCandidacy(_ plain: String) -> Bool { ByteSearch.hasAny(candidacies, in: plain) }

    /// Tells by the address itself: `helpdesk@oever.example`.
    init?(ofOffice address: String) {
        let parts = address.lowercased().prefix { $0 != "@" }.split { !$0.isLetter }.map(String.init)
        if parts.contains(where: ["helpdesk", "support", "hulp", "vragen"].contains) {
            self = .questions
        } else if parts.contains(where: ["noreply", "reply", "weerwoord"].contains) {
            self = .other
        } else {
            return nil
        }
    }

    /// The addresses of a sentence with the words before and behind each.
    ///
    /// Words between two of them belong to the one before up to a comma, `en` or `maar`, and else to the one behind.
    static func words(in tokens: [ContactToken]) -> [(
        address: String, words: (before: String, after: String)
    )] {
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
        return found.map { ($0.address, ($0.before, $0.after)) }
    }

    private static func parted(_ words: String) -> (tail: String, head: String) {
        let separators = [", ", ";", " en ", " maar ", " of ", ") "]
        let padded = words + " "
        let cut = separators.compactMap { padded.firstRange(of: $0)?.lowerBound }.min()
        guard let cut else { return ("", words) }
        return (String(padded[..<cut]), String(padded[cut...]))
    }
}
