import Content

extension SourceLink {
    /// A link to a file of the content: `genk.pdf`.
    init(_ document: AttachedFile, root: String, base: BaseURL?) {
        title = document.path.split(separator: "/").last.map(String.init) ?? document.path
        let path = PercentEncoding.encode(document.path, keeping: "/")
        href = root + path
        address = base?.address(of: path)
        description = "\(Self.kind(of: title)), \(Self.size(document.byteCount))"
    }

    /// The type as people call it: the ending of the name, in capitals.
    private static func kind(of name: String) -> String {
        guard let dot = name.lastIndex(of: "."), name.index(after: dot) < name.endIndex else {
            return "bestand"
        }
        return name[name.index(after: dot)...].uppercased()
    }

    /// The size with one decimal where that says something: `1,2 MB`, `840 kB`.
    private static func size(_ bytes: Int) -> String {
        if bytes < 1000 { return "\(bytes) bytes" }
        if bytes < 1_000_000 { return "\((bytes + 500) / 1000) kB" }
        let tenths = (bytes + 50_000) / 100_000
        return "\(tenths / 10),\(tenths % 10) MB"
    }
}
