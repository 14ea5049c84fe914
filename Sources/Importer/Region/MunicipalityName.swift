/// Tells municipalities from organisations that stand between them: `VDAB`, `OCMW Genk`, `provincie Limburg`.
enum MunicipalityName {
    private static let organisations: Set<String> = [
        "vdab", "ocmw", "cpas", "provincie", "provinciebestuur", "vzw", "cv", "cvba", "nv", "bv", "igs",
        "ilv",
        "intercommunale", "caw", "cgg", "elz", "eerstelijnszone", "zorgraad", "politiezone", "welzijnszorg",
        "welzijnskoepel", "welzijnsregio", "samenwerkingsverband", "vereniging", "agentschap", "departement",
        "dienst",
        "hogeschool", "universiteit", "ziekenhuis", "werkwinkel", "resoc", "ersv", "huis", "regio", "streek",
        "district", "partners", "partner", "organisaties", "stad", "gemeente", "vlaanderen", "actiris", "rva",
        // Provinces, and what is no municipality either.
        "kempen", "noorderkempen", "zuiderkempen", "hageland", "haspengouw", "meetjesland", "waasland",
        "pajottenland",
        "westhoek", "rivierenland", "dijleland", "zennevallei", "leiestreek", "denderstreek", "nederland",
        "limburg", "brabant", "gewest", "brussels", "wallonie", "belgie", "hoofdstad", "hoofdstedelijk",
    ]
    /// Parts of names with hyphens: `Herk-de-Stad`.
    private static let parts: Set<String> = ["stad", "huis", "streek"]
    /// Municipalities that have the name of a province or a region.
    private static let ambiguous: Set<String> = ["antwerpen", "brussel"]

    /// Whether a name is also that of a province or a region.
    static func isAmbiguous(_ name: String) -> Bool { ambiguous.contains(name.plain) }

    /// Whether a name can be that of a municipality.
    static func isPlausible(_ name: String, among others: [String]) -> Bool {
        guard NameList.isName(name), !name.contains(where: { $0.isNumber || "()".contains($0) }) else {
            return false
        }
        guard hasCapitals(name), mostNames(name) < 3 else { return false }
        let words = name.plain.split(separator: " ").flatMap { word in
            let parts = word.split { !$0.isLetter }.map(String.init)
            return parts.count == 1 ? parts : parts.filter { !Self.parts.contains($0) }
        }
        guard !words.contains(where: organisations.contains) else { return false }
        let isAcronym = name.count >= 3 && name.allSatisfy { $0.isUppercase || $0 == "." }
        return !isAcronym || others.allSatisfy { $0.allSatisfy { !$0.isLowercase } }
    }

    /// Small words that can stand within a name: `Rijmenam aan de Dijle`.
    private static let particles: Set<String> = [
        "aan", "bij", "de", "den", "der", "het", "in", "la", "le", "les", "op", "sur", "ten", "ter", "van",
    ]

    /// Words that another word with a capital can stand behind: `De Panne`, `Sint Anna`.
    private static let beginnings: Set<String> = [
        "de", "den", "het", "'t", "'s", "ten", "ter", "sint", "st", "st.", "onze", "oud", "nieuw", "groot",
        "klein",
        "la", "le", "les", "opper", "neder", "boven", "over",
    ]

    /// How many names a text can be at most when commas are missing: 3 in `Oever Brug Hoeve`, 1 in `De Panne`.
    static func mostNames(_ name: String) -> Int {
        let words = name.plain.split(separator: " ")
        return 1
            + zip(words, words.dropFirst()).count { word, next in
                !beginnings.contains(String(word)) && !particles.contains(String(word))
                    && !particles.contains(String(next))
            }
    }

    /// Whether all words but those have a capital, the last one too, as no part of a sentence has.
    private static func hasCapitals(_ name: String) -> Bool {
        let words = name.split(separator: " ")
        let isCapital = { (word: Substring) in
            word.first { $0.isLetter }?.isUppercase == true || "'’‘".contains(word.first ?? " ")
                || NameList.beginsWithArticle(String(word))
        }
        return words.last.map(isCapital) ?? false
            && words.allSatisfy { isCapital($0) || particles.contains($0.plain) }
    }
}
