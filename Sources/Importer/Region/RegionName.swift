/// What stands behind `Lokaal werkingsgebied`: a name, municipalities, or both.
struct RegionName: Equatable {
    /// The name: `PajoTARL`; nil when there are municipalities alone.
    let name: String?
    /// The municipalities, if there are any.
    let municipalities: [String]
    /// Whether the first of the municipalities may be the name instead: `Oever - Brug - Hoeve`.
    var isFirstInDoubt = false

    /// Takes a value apart: `PajoTARL (Bever, Herne)`, `Genk`, `Beerse, Kasterlee, Lille`, `Kempen: Mol en Balen`.
    init(_ value: String) {
        for dash in [" - ", " – "] where value.ranges(of: dash).count > 1 && !value.contains(",") {
            let names = NameList.names(in: value.replacing(dash, with: ", "))
            guard names.allSatisfy(NameList.isName) else { continue }
            self.init(nil, names)
            isFirstInDoubt = true
            return
        }
        if let open = value.firstIndex(of: "("), open > value.startIndex {
            let inside = value[value.index(after: open)...].prefix { $0 != ")" }
            let names = NameList.names(in: String(inside))
            if names.count > 1, names.allSatisfy(NameList.isName) {
                self.init(value[..<open].trimmed, names)
                return
            }
        }
        for separator in [
            ": ", ", bestaande uit ", " bestaande uit ", ", met ", " met de gemeenten ", " – ", " - ",
        ] {
            guard let found = value.firstRange(of: separator) else { continue }
            let names = NameList.names(in: String(value[found.upperBound...]))
            let name = value[..<found.lowerBound].trimmed
            if names.count > 1, names.allSatisfy(NameList.isName), !name.contains(",") {
                self.init(name, names)
                return
            }
        }
        let names = NameList.names(in: value)
        if names.count > 1, value.contains(",") || value.contains("/") || value.contains(";") {
            self.init(nil, names)
        } else {
            self.init(value.isEmpty ? nil : value, [])
        }
    }

    private init(_ name: String?, _ municipalities: [String]) {
        self.name = name
        self.municipalities = municipalities
    }
}
