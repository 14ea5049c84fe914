/// What is to be asked about addresses that a line end may have cut, or glued to something else.
struct AddressDoubts {
    /// The addresses that stand whole on a line of the document.
    private var whole: Set<String> = []
    /// The words before addresses, of which they may be the rest: `cla` before `es@oever.example`.
    private var before: [String: String] = [:]
    /// What stands on the next line behind addresses of sites.
    private var behind: [String: String] = [:]

    /// Links that lead to another address than their words name.
    private let links: [InlineMarks.Link]

    /// Looks at the lines of blocks.
    init(_ blocks: [Block], links: [InlineMarks.Link]) {
        self.links = links
        for block in blocks {
            for (index, line) in block.lines.enumerated() where Self.mayHoldAny(line.text) {
                note(line.text, next: block.lines.dropFirst(index + 1).first?.text)
            }
            let texts = block.kind == .table ? block.rows.joined().filter(Self.mayHoldAny) : [block.text]
            for text in texts where Self.mayHoldAny(text) { noteWordsBefore(text) }
        }
    }

    private static func mayHoldAny(_ text: String) -> Bool { text.contains("@") || text.contains("://") }

    private mutating func note(_ line: String, next: String?) {
        let tokens = ContactToken.tokens(line)
        for token in tokens {
            switch token {
            case .email(let address): whole.insert(address)
            case .url(let address): whole.insert(address)
            default: break
            }
        }
        guard case .url(let address)? = tokens.last, let next, let word = next.split(separator: " ").first,
            line.trimmed.hasSuffix(address), Self.canGoOn(address, String(word))
        else { return }
        behind[address] = String(word)
    }

    private static let smallWords: Set<String> = [
        "en", "of", "voor", "tegen", "met", "ten", "uiterlijk", "op", "in", "te", "om", "via", "waar", "dat",
        "die", "je", "u", "uw", "de", "het", "een", "per", "bij", "naar", "door", "tot", "aan", "als", "is",
        "kan", "waarop", "waarin", "maar", "dan", "daar", "van", "vóór",
    ]

    private static func canGoOn(_ address: String, _ word: String) -> Bool {
        guard let first = word.first, first.isLowercase || first.isDigit || "/?#&=-_".contains(first) else {
            return false
        }
        return !smallWords.contains(word.plain.filter(\.isLetter))
    }

    private mutating func noteWordsBefore(_ text: String) {
        let tokens = ContactToken.tokens(text)
        for (token, next) in zip(tokens, tokens.dropFirst()) {
            guard case .words(let words) = token, case .email(let address) = next,
                let word = words.split(separator: " ").last, before[address] == nil
            else { continue }
            before[address] = String(word)
        }
    }

    /// What is to be asked about an e-mail address.
    ///
    /// - Parameter name: whose it is.
    func remarks(email: String?, name: String = "") -> [Remark] {
        guard let email else { return [] }
        if let link = links.first(where: { $0.text.contains(email) }) {
            return [
                .unsure("the words “\(link.text)” lead to another address, \(link.address): which is right?")
            ]
        }
        if !whole.contains(email) { return [Self.asked(email)] }
        if let word = before[email], Self.canBegin(email, word, name) {
            return [.unsure("does “\(word)” belong to the address \(email), before which it stands?")]
        }
        let ending = String(email.split(separator: ".").last ?? "")
        guard ending.count != 2, !BrokenWord.endings.contains(ending.lowercased()) else { return [] }
        return [.unsure("addresses seldom end in .\(ending): is \(email) whole?")]
    }

    /// What is to be asked about the address of a site.
    func remarks(url: String?) -> [Remark] {
        guard let url else { return [] }
        if let word = behind[url] {
            return [.unsure("a line ends behind \(url): does “\(word)” belong to the address?")]
        }
        return whole.contains(url) ? [] : [Self.asked(url)]
    }

    private static func asked(_ address: String) -> Remark {
        .unsure("this address stood on several lines: is it right? \(address)")
    }

    /// Whether a word can be the beginning of an address: `pieterjan.cla`, `ann.` before that of Ann Maes.
    private static func canBegin(_ email: String, _ word: String, _ name: String) -> Bool {
        let letters = word.filter(\.isLetter)
        guard let first = word.first, first.isLetter,
            !letters.contains(where: { !$0.isASCII || $0.isUppercase }),
            word.allSatisfy({ $0.isLetter || $0.isNumber || "._-".contains($0) }), !word.hasPrefix("www.")
        else { return false }
        let inner = word.dropLast().contains { "._".contains($0) }
        let isShort = word.split(separator: ".").allSatisfy { $0.count == 1 }
        if inner, !isShort { return !Sentences.isAbbreviation(word) }
        return name.plain.split { !$0.isLetter }.contains { $0 == letters }
            && !NameWords.particles.contains(letters)
    }
}
