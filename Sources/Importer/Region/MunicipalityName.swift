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
    ]

    /// Whether a name can be that of a municipality.
    static func isPlausible(_ name: String, among others: [String]) -> Bool {
        guard NameList.isName(name), !name.contains(where: { $0.isNumber || "()".contains($0) }) else {
            return false
        }
        guard hasCapitals(name) else { return false }
        let words = name.plain.split { !$0.isLetter }.map(String.init)
        guard !words.contains(where: organisations.contains) else { return false }
        let isAcronym = name.count >= 3 && name.allSatisfy { $0.isUppercase || $0 == "." }
        return !isAcronym || others.allSatisfy { $0.allSatisfy { !$0.isLowercase } }
    }

    /// Small words that can stand within a name: `Rijmenam aan de Dijle`.
    private static let particles: Set<String> = [
        "aan", "bij", "de", "den", "der", "het", "in", "la", "le", "les", "op", "sur", "ten", "ter", "van",
    ]

    /// Whether all words but those have a capital, the last one too, as no part of a sentence has.
    private static func hasCapitals(_ name: String) -> Bool {
        let words = name.split(separator: " ")
        let isCapital = { (word: Substring) in
            word.first { $0.isLetter }?.isUppercase == true || "'’‘".contains(word.first ?? " ")
        }
        return words.last.map(isCapital) ?? false
            && words.allSatisfy { isCapital($0) || particles.contains($0.plain) }
    }
}
