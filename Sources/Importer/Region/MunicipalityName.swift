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
        let words = name.plain.split { !$0.isLetter }.map(String.init)
        guard !words.contains(where: organisations.contains) else { return false }
        let isAcronym = name.count >= 3 && name.allSatisfy { $0.isUppercase || $0 == "." }
        return !isAcronym || others.allSatisfy { $0.allSatisfy { !$0.isLowercase } }
    }
}
