/// Municipalities with a name in Dutch and one in French, which both stand in their own documents: those of Brussels,
/// and those with facilities along the border of the languages.
enum BilingualName {
    private static let dutch: [String: String] = [
        "anderlecht": "anderlecht", "auderghem": "oudergem", "berchem-sainte-agathe": "sint-agatha-berchem",
        "bruxelles": "brussel", "bruxelles-ville": "brussel", "ixelles": "elsene",
        "forest": "vorst", "molenbeek-saint-jean": "sint-jans-molenbeek", "saint-gilles": "sint-gillis",
        "saint-josse-ten-noode": "sint-joost-ten-node", "saint-josse": "sint-joost-ten-node",
        "schaerbeek": "schaarbeek", "uccle": "ukkel", "watermael-boitsfort": "watermaal-bosvoorde",
        "woluwe-saint-lambert": "sint-lambrechts-woluwe", "woluwe-saint-pierre": "sint-pieters-woluwe",
        "rhode-saint-genese": "sint-genesius-rode", "crainhem": "kraainem", "fourons": "voeren",
        "renaix": "ronse", "bievene": "bever", "espierres-helchin": "spiere-helkijn", "messines": "mesen",
    ]

    /// Whether the first is the French name of the second.
    static func isFrench(_ name: String, of other: String) -> Bool {
        let key = name.plain
        return key != other.plain && dutch[key] == other.plain
    }

    /// The names without the French ones beside the Dutch ones.
    static func withoutFrench(_ names: [String]) -> [String] {
        let all = Set(names.map(\.plain))
        return names.filter { name in
            guard let other = dutch[name.plain], other != name.plain else { return true }
            return !all.contains(other)
        }
    }
}
