/// Pictures of other sites: a page shows only what stands in `Content/bestand`, so that no request leaves the site.
enum PictureAddress {
    /// Why a picture cannot be shown; nil when its address is a path.
    ///
    /// - Parameters:
    ///   - address: the address as written: `https://stad.example/kaart.png`.
    ///   - path: the file with the address: `Content/regio/genk.md`.
    static func error(_ address: String, in path: String) -> LinkError? {
        let start = address.prefix(8).lowercased()
        guard start.hasPrefix("https:") || start.hasPrefix("http:") else { return nil }
        let folder = Array(ContentPath(path).parts.dropFirst().dropLast())
        let file = ContentPath("bestand/\(name(in: address))").link(from: folder)
        return LinkError(
            "the picture stands on another site: only pictures in Content/bestand/ are shown",
            help: "save the picture in Content/bestand/ and write ![what it shows](\(file))")
    }

    /// The name under which the picture can be saved: `kaart.png`.
    private static func name(in address: String) -> String {
        let path = address.prefix { $0 != "?" && $0 != "#" }
        let parts = path.split(separator: "/")
        guard parts.count > 2, let name = parts.last, name.allSatisfy(isPlain) else { return "foto.png" }
        return String(name)
    }

    /// Whether a letter can stand in a link as it is.
    private static func isPlain(_ letter: Character) -> Bool {
        letter.isASCII
            && (letter.isLetter || letter.isNumber || letter == "." || letter == "-" || letter == "_")
    }
}
