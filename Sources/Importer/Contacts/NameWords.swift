/// Words that tell names of people from other words with capitals.
enum NameWords {
    /// Small words within a name.
    static let particles: Set<String> = [
        "van", "de", "den", "der", "ten", "ter", "von", "'t", "la", "le", "el", "vande", "du", "op",
    ]

    /// Words with a capital that are no part of a name.
    static let others: Set<String> = [
        "heb", "neem", "voor", "je", "jouw", "u", "uw", "contact", "contactpersoon", "contactpersonen", "tel",
        "telefoon", "telefoonnummer", "gsm", "e-mail", "email", "mail", "mailadres", "naam", "functie", "rol",
        "vdab", "ocmw", "vragen", "inhoudelijke", "met", "bij", "via", "aanleveren", "kandidatuur",
        "kandidaturen", "dien", "contacteer", "adres", "organisatie", "dienst", "stad", "gemeente", "het",
        "de", "een", "deze", "wie", "t", "m", "e", "f", "bel", "of", "en", "mevrouw", "meneer", "dhr", "mevr",
        // What a sentence tells to do, and how it begins.
        "vermeld", "stuur", "zend", "bezorg", "schrijf", "zet", "noem", "gebruik", "lees", "kijk", "zie",
        "surf", "bezoek", "vul", "plan", "maak", "laat", "geef", "vraag", "meld", "kom", "niet", "geen",
        "nooit", "enkel", "alleen", "ook", "elke", "iedere", "alle", "na", "op", "in", "aan", "als", "indien",
        "wil", "graag", "gelieve", "opgelet", "let", "nog", "meer", "info", "informatie", "contacteren",
        "bellen", "mailen", "regio", "infosessie", "onderwerp", "bestand",
        // What stands at the head of a page.
        "capacity", "building", "partnerschappen", "addendum",
        // Numbers that are no telephone's.
        "btw", "kbo", "iban", "bic", "be", "fax", "ondernemingsnummer", "rpr", "rekening", "rekeningnummer",
        // What somebody is, which is no name either.
        "coördinator", "projectleider", "projectcoördinator", "regiocoördinator", "diensthoofd", "medewerker",
        "stafmedewerker", "beleidsmedewerker", "adviseur", "consulent", "directeur", "verantwoordelijke",
        "manager", "teamleider", "regisseur", "trajectbegeleider", "algemeen", "schepen", "burgemeester",
        "provincie", "vzw", "welzijnskoepel", "huis", "team", "cluster", "lokaal", "lokale", "sociaal",
        "sociale", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
    ]

    /// Parts of words for organisations: `Welzijnshuis`.
    static let organisations = [
        "huis", "dienst", "koepel", "centrum", "bestuur", "vereniging", "stichting", "agentschap",
        "departement", "intercommunale", "werkwinkel", "hogeschool", "universiteit", "netwerk",
    ]

    /// Whether a word names an organisation: `CAW`, `Welzijnshuis`. Capitals alone do not where all words have them.
    static func isOrganisation(_ word: String, among words: ArraySlice<String>) -> Bool {
        let plain = word.plain
        if word.count > 4, organisations.contains(where: plain.hasSuffix) { return plain != "huis" }
        guard (3...5).contains(word.count), word.allSatisfy(\.isUppercase) else { return false }
        let vowels = word.contains { "AEIOUY".contains($0) }
        return acronyms.contains(plain) || !vowels && words.contains { $0.contains(where: \.isLowercase) }
    }

    private static let acronyms: Set<String> = [
        "vdab", "ocmw", "cpas", "caw", "cgg", "elz", "vzw", "igs", "ilv", "rva", "ciw", "igo", "sho",
    ]

    /// `I.`, `A.M.`
    static func isInitial(_ word: String) -> Bool {
        let letters = word.split(separator: ".", omittingEmptySubsequences: false)
        return word.last == "." && letters.count <= 4
            && letters.dropLast().allSatisfy { $0.count == 1 && $0.first?.isUppercase == true }
    }
}
