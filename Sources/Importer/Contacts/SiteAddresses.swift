/// The addresses of sites in a sentence on submission: where to hand in, and others, such as that of a template.
struct SiteAddresses {
    private(set) var submission: [String] = []
    private(set) var others: [String] = []

    /// Reads a sentence.
    init(_ sentence: String) {
        let sites = ContactToken.tokens(sentence).compactMap { token in
            if case .url(let url) = token { url } else { nil }
        }
        guard !sites.isEmpty else { return }
        if Self.isAboutOther(sentence.plain) { others = sites } else { submission = sites }
    }

    private static func isAboutOther(_ plain: String) -> Bool {
        let isOther = [
            "download", "sjabloon", "meer info", "lees ", "raadpleeg", "terugvinden", "vind je", "reglement",
            "handleiding", "achtergrond",
        ].contains { plain.contains($0) }
        return ContactSentences.isAboutSession(plain) || isOther
    }
}
