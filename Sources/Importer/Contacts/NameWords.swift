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
        // Numbers that are no telephone's.
        "btw", "kbo", "iban", "bic", "be", "fax", "ondernemingsnummer", "rpr", "rekening", "rekeningnummer",
        // What somebody is, which is no name either.
        "coördinator", "projectleider", "projectcoördinator", "regiocoördinator", "diensthoofd", "medewerker",
        "stafmedewerker", "beleidsmedewerker", "adviseur", "consulent", "directeur", "verantwoordelijke",
        "manager", "teamleider", "regisseur", "trajectbegeleider", "algemeen", "schepen", "burgemeester",
        "provincie", "vzw", "welzijnskoepel", "huis", "team", "cluster", "lokaal", "lokale", "sociaal",
        "sociale", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
    ]
}
