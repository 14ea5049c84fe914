import Content

/// A style sheet, script, icon or font of the theme, published under a name that holds its fingerprint.
///
/// The name changes with the content, so that a web server may let browsers keep it for ever.
struct Asset: Sendable, Hashable {
    /// How templates name it: `assets/site.css`.
    let name: String
    /// Where it is published: `assets/site.8d1f0a52c3.css`.
    let path: String
    /// What it holds.
    let bytes: [UInt8]

    /// Makes an asset of the file `name`, a path below the folder of the templates.
    init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
        path = Self.path(of: name, with: FileFingerprint(of: bytes).digits)
    }

    /// Puts the fingerprint before the last extension; a name without extension gets it at the end.
    private static func path(of name: String, with digits: String) -> String {
        guard let dot = name.lastIndex(of: "."), name[dot...].contains("/") == false else {
            return "\(name).\(digits)"
        }
        return "\(name[..<dot]).\(digits)\(name[dot...])"
    }
}
