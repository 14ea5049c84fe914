/// The addresses of sites in a sentence on submission: where to hand in, and others, such as that of a template.
struct SiteAddresses {
    private(set) var submission: [String] = []
    private(set) var others: [String] = []

    /// Reads a sentence.
    init(_ sentence: ContactSentence) {
        let sites = sentence.tokens.compactMap { token in
            if case .url(let url) = token { url } else { nil }
        }
        // Which protocol an address without one has is not certain.
        others = sentence.tokens.flatMap(Self.bare)
        guard !sites.isEmpty else { return }
        if Self.isAboutOther(sentence.text.plain) { others += sites } else { submission = sites }
    }

    /// `www.oever.example/indienen` among words.
    private static func bare(_ token: ContactToken) -> [String] {
        guard case .words(let words) = token else { return [] }
        return words.split(separator: " ").filter {
            $0.lowercased().drop { "(<“".contains($0) }.hasPrefix("www.")
        }
        .map {
            $0.split { "()<>“”,;".contains($0) }.first.map {
                $0.last == "." ? String($0.dropLast()) : String($0)
            } ?? ""
        }
    }

    private static func isAboutOther(_ plain: String) -> Bool {
        let isOther = [
            "download", "sjabloon", "meer info", "lees ", "raadpleeg", "terugvinden", "vind je", "reglement",
            "handleiding", "achtergrond",
        ].contains { plain.contains($0) }
        return ContactSentences.isAboutSession(plain) || isOther
    }
}
