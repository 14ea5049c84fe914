/// A link of a page, worked out to a file of the site.
struct SiteAddress {
    /// The link as it stands in the page: `../../gemeenten/index.html#genk`.
    let link: String
    /// The file below the site; it begins with `/` when the link does. Nil when it leads out of the site.
    private let resolved: String?
    /// What stands behind `#`; nil when nothing does.
    let fragment: String?

    /// Works out a link on a page.
    init(_ link: ArraySlice<UInt8>, on page: String) {
        let text = String(decoding: link, as: UTF8.self)
        self.link = text
        let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        fragment = parts.count > 1 && !parts[1].isEmpty ? String(parts[1]) : nil
        let path = parts[0].prefix { $0 != "?" }
        resolved = Self.resolve(Self.decoded(path), on: page)
    }

    /// The hash of where it leads.
    var hash: UInt64 {
        let page = LinkHash.of((resolved ?? link).utf8)
        return fragment.map { LinkHash.of($0.utf8, after: page) } ?? page
    }

    /// The file below the site; nil when it is outside of it.
    func path(below root: String?) -> String? {
        guard let resolved, resolved.hasPrefix("/") else { return resolved }
        guard let root, resolved.hasPrefix(root) else { return nil }
        return Self.page(String(resolved.dropFirst(root.count)))
    }

    private static func resolve(_ path: String, on page: String) -> String? {
        if path.hasPrefix("/") { return path }
        if path.isEmpty { return page }
        var folders = page.split(separator: "/").dropLast().map(String.init)
        for part in path.split(separator: "/", omittingEmptySubsequences: false) {
            switch part {
            case ".", "": continue
            case "..": guard folders.popLast() != nil else { return nil }
            default: folders.append(String(part))
            }
        }
        let joined = folders.joined(separator: "/")
        return Self.page(path.hasSuffix("/") ? joined + "/" : joined)
    }

    /// A folder is asked for by its page.
    private static func page(_ path: String) -> String {
        if path.isEmpty || path == "/" { return "index.html" }
        return path.hasSuffix("/") ? path + "index.html" : path
    }

    /// Resolves `%20` and its like, and `&amp;`.
    private static func decoded(_ path: Substring) -> String {
        guard path.utf8.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "&") }) else {
            return String(path)
        }
        var bytes: [UInt8] = []
        var rest = String(path).replacing("&amp;", with: "&").utf8[...]
        while let byte = rest.popFirst() {
            let digits = Substring(rest.prefix(2))
            if byte == UInt8(ascii: "%"), digits.utf8.count == 2, let value = UInt8(digits, radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
