import Diagnostics

/// A file of the folder `Templates/`.
struct ThemeFile: Sendable {
    /// The path below the folder of the theme: `assets/site.css`.
    let name: String
    /// The file as findings point into it, by its path in the project: `Templates/assets/site.css`.
    let text: SourceText

    var bytes: [UInt8] { text.bytes }

    /// Whether it holds CSS, by its name.
    var isStyleSheet: Bool { name.lowercased().hasSuffix(".css") }

    /// Whether it holds a script, by its name.
    var isScript: Bool { name.lowercased().hasSuffix(".js") }

    /// Makes a file of its path in the project.
    init(path: String, bytes: [UInt8]) {
        name = String(path.dropFirst(ThemeLoader.folder.count + 1))
        text = SourceText(path: path, bytes: bytes)
    }
}
