/// Where a link of a word processor's document leads.
enum LinkTarget: Equatable {
    /// An address that a page may lead to: `https://oever.example`, `mailto:an@oever.example`, `tel:+3214123456`.
    case page
    /// A place within the document itself, such as a heading; nothing is lost with it.
    case document
    /// What no page can lead to: a file on somebody's computer.
    case other

    /// Tells by the address.
    init(_ address: String) {
        let plain = address.lowercased()
        let start = ["https://", "http://", "mailto:", "tel:"].first { plain.hasPrefix($0) }
        if let start, plain.count > start.count, !plain.dropFirst(start.count).hasPrefix("/") {
            self = .page
        } else {
            self = address.isEmpty || address.hasPrefix("#") ? .document : .other
        }
    }

    /// Whether the words of a link say the address themselves: `an@oever.example`, `www.oever.example`.
    static func isSaid(_ address: String, by text: String) -> Bool { bare(text) == bare(address) }

    /// The e-mail address or telephone number that a link leads to, or the whole address of another one.
    static func bare(_ address: String) -> String {
        var rest = address.trimmed.lowercased()[...]
        for start in ["mailto:", "tel:", "https://", "http://", "www."] where rest.hasPrefix(start) {
            rest = rest.dropFirst(start.count)
        }
        while rest.last == "/" { rest = rest.dropLast() }
        return String(rest)
    }

    /// What a contact or a submission can be read from, to stand behind the words of a link: `an@oever.example`.
    static func fact(_ link: InlineMarks.Link) -> String? {
        let plain = link.address.lowercased()
        let address: Substring
        switch true {
        case plain.hasPrefix("mailto:"): address = link.address.dropFirst(7).prefix { $0 != "?" }
        case plain.hasPrefix("tel:"):
            guard !link.text.contains(where: \.isNumber) else { return nil }
            address = link.address.dropFirst(4)
        case plain.hasPrefix("http"): address = link.address[...]
        default: return nil
        }
        // Words that name an address are what readers see; `InlineQuestions` asks when the link leads elsewhere.
        return link.text.contains("@") || namesSite(link.text) || link.text.contains(address)
            ? nil : String(address)
    }

    /// Whether a link leads somewhere else than its words say: `an@oever.example` to `mailto:jan@oever.example`.
    static func contradicts(_ link: InlineMarks.Link) -> Bool {
        let words = link.text.split(whereSeparator: \.isWhitespace)
        guard words.count == 1, let word = words.first, word.contains("@") || namesSite(word) else {
            return false
        }
        let target = bare(String(link.address.prefix { $0 != "?" }))
        return !isSaid(target, by: String(word)) && !target.hasPrefix(bare(String(word)))
    }

    private static func namesSite(_ text: some StringProtocol) -> Bool {
        let plain = text.trimmed.lowercased()
        return ["https://", "http://", "www."].contains { plain.hasPrefix($0) }
    }
}
