import Content

/// Whether an e-mail address is that of somebody: the parts of the name stand before its `@`.
enum NameInAddress {
    /// How many words of a name are in an address: 2 for `An Peeters` and `an.peeters@oever.example`.
    static func score(_ name: String, _ address: String) -> Int {
        let words = words(of: name).filter { !NameWords.particles.contains($0) }
        let parts = parts(of: address)
        let whole = parts.joined()
        let found = words.count { $0.count > 2 ? whole.contains($0) : parts.contains($0) }
        let initials = Self.words(of: name).compactMap(\.first)
        return found == 0 && initials.count > 1 && whole == String(initials) ? 1 : found
    }

    /// Whether all parts of an address are in a name: not `lotte` of `lotte.maes@…` in `Piet Maes`.
    static func isWhole(_ name: String, _ address: String) -> Bool {
        let words = words(of: name)
        let whole = words.joined()
        return parts(of: address).allSatisfy { part in
            part.count == 1 ? words.contains { $0.first == part.first } : whole.contains(part)
        }
    }

    /// Whether an address has the form of a person's: `jan.peeters@…`, and not `info.werk@…`.
    static func isPersonal(_ address: String) -> Bool {
        let parts = parts(of: address)
        return parts.count > 1 && parts.allSatisfy { $0.count > 1 }
            && !parts.contains(where: offices.contains)
    }

    private static let offices: Set<String> = [
        "info", "contact", "werk", "sociaal", "huis", "dienst", "stad", "gemeente", "ocmw", "regio", "team",
        "project", "onthaal", "secretariaat", "welzijn", "economie", "lokaal", "lokale", "partnerschap",
        "loket", "helpdesk", "oproep", "subsidies", "beleid", "sociale", "kandidatuur", "kandidaturen",
    ]

    private static func words(of text: String) -> [String] {
        Slug(fromName: text).text.split(separator: "-").map(String.init)
    }

    private static func parts(of address: String) -> [String] {
        address.prefix { $0 != "@" }.split { !$0.isLetter }.map { $0.lowercased() }
    }
}
