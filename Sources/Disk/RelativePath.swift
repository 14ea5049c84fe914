/// What every path below a project or an output folder keeps to: `regio/genk/index.html`.
enum RelativePath {
    /// The longest part of a path that common file systems store, in bytes.
    static let longestPart = 255

    /// The most parts of a path; whoever walks a tree keeps a folder open for each.
    static let mostParts = 64

    /// What is wrong with a path, as the end of a sentence; nil for a good one.
    static func fault(_ path: String) -> String? {
        if path.isEmpty { return "it is empty" }
        if path.utf8.first == UInt8(ascii: "/") { return "it starts at the root of the file system" }
        if path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return "it has a control character" }
        var start = path.utf8.startIndex
        var parts = 1
        while let slash = path.utf8[start...].firstIndex(of: UInt8(ascii: "/")) {
            if let fault = fault(inPart: path.utf8[start..<slash]) { return fault }
            start = path.utf8.index(after: slash)
            parts += 1
        }
        if parts > mostParts { return "it has more than \(mostParts) parts" }
        return fault(inPart: path.utf8[start...])
    }

    private static func fault(inPart part: Substring.UTF8View) -> String? {
        if part.isEmpty { return "a part of it is empty" }
        if part.elementsEqual(".".utf8) || part.elementsEqual("..".utf8) {
            return "“.” and “..” do not name a file"
        }
        if part.count > longestPart { return "a part of it is longer than \(longestPart) bytes" }
        return nil
    }

    /// The folder that a path is in: `regio/genk` for `regio/genk/index.html`; nil at the top.
    static func parent(_ path: String) -> String? {
        path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) }
    }

    /// A name below a folder; the empty folder is the top.
    static func join(_ folder: String, _ name: String) -> String {
        folder.isEmpty ? name : "\(folder)/\(name)"
    }

    /// Whether two paths have the same bytes; `==` would also take two spellings of `é` for the same.
    static func isSame(_ a: String, _ b: String) -> Bool {
        a.utf8.elementsEqual(b.utf8)
    }

    /// Orders by bytes, so that the order is the same on every machine and in every language.
    static func precedes(_ a: String, _ b: String) -> Bool {
        a.utf8.lexicographicallyPrecedes(b.utf8)
    }
}
