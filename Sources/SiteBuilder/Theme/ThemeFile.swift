import Diagnostics

/// A file of the folder `Templates/`.
struct ThemeFile: Sendable {
    /// The path below the folder of the theme: `assets/site.css`.
    let name: String
    /// The file as findings point into it, by its path in the project: `Templates/assets/site.css`.
    let text: SourceText

    var bytes: [UInt8] { text.bytes }

    /// Makes a file of its path in the project.
    init(path: String, bytes: [UInt8]) {
        name = String(path.dropFirst(ThemeLoader.folder.count + 1))
        text = SourceText(path: path, bytes: bytes)
    }
}
