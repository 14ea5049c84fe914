/// The e-mail addresses among the words on submission: the one for candidacies, and what is to be asked about it.
struct SubmissionAddresses {
    private struct Found {
        let address: String
        let purpose: AddressPurpose
        /// Whether the words before it speak of a candidacy.
        let isNamed: Bool
        let sentence: ContactSentence
    }

    private let found: [Found]
    private let chosen: Found?

    /// Reads sentences in their order. A question gives its topic to the sentence behind it: `Problemen bij het
    /// indienen? Mail naar …`.
    init(_ sentences: [ContactSentence]) {
        var found: [Found] = []
        for (index, sentence) in sentences.enumerated() {
            let before = index > 0 ? sentences[index - 1].text : ""
            let question = before.last == "?" ? before : ""
            for (address, words) in AddressPurpose.words(in: sentence.tokens) {
                found.append(
                    Found(
                        address: address,
                        purpose: AddressPurpose(ofOffice: address)
                            ?? AddressPurpose(before: "\(question) \(words.before)", after: words.after),
                        isNamed: Self.namesCandidacy(words.before), sentence: sentence))
            }
        }
        self.found = found
        let own = found.filter { $0.purpose == .submission }
        let named = own.filter(\.isNamed)
        chosen =
            named.first { AddressPurpose.namesCandidacy($0.sentence.text.plain) } ?? named.first ?? own.first
    }

    /// The address for candidacies; nil when there is none.
    var address: String? { chosen?.address }
    /// Where it stands.
    var place: SourcePlace? { chosen?.sentence.place }
    /// All addresses, also those for something else.
    var all: [String] { found.map(\.address) }
    /// All that are for candidacies.
    var forSubmission: [String] { found.filter { $0.purpose == .submission }.map(\.address) }

    /// What is to be asked about the address that was taken.
    var remarks: [Remark] {
        guard let chosen, !saysSo(chosen) else { return [] }
        return [
            .unsure("is this where candidacies go? “\(chosen.sentence.text.prefix(200))”")
        ]
    }

    /// Whether the sentence says that something is sent there, and nothing else that is.
    private func saysSo(_ found: Found) -> Bool {
        let words = found.sentence.tokens.compactMap { if case .words(let words) = $0 { words } else { nil } }
            .joined(separator: " ").plain
        let isAboutOther = AddressPurpose.others.contains { ByteSearch.hasAny([$0], in: words) }
        if isAboutOther, found.isNamed, found.sentence.text.count(where: { $0 == "@" }) == 1 {
            return !Self.comesFirst(AddressPurpose.others, in: words)
        }
        return ContactSentences.isAboutSubmission(found.sentence.text)
            || words.split(separator: " ").count < 4
            || ByteSearch.hasAny(
                ["stuur", "sturen", "mail", "bezorg", "dien", "adres", "via", "per ", "gericht", "kandida"],
                in: words)
    }

    /// `Een weerwoord op de beslissing over je kandidatuur …`
    private static func comesFirst(_ others: [String], in words: String) -> Bool {
        let place = { (word: String) in words.firstRange(of: word)?.lowerBound ?? words.endIndex }
        return (others.map(place).min() ?? words.endIndex) < place("kandida")
    }

    private static func namesCandidacy(_ words: String) -> Bool {
        ByteSearch.hasAny(["kandida", "dossier", "voorstel", "dient", "indien", "dien "], in: words.plain)
    }
}
