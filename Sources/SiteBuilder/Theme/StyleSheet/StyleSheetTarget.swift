/// What an address in a style sheet leads to.
enum StyleSheetTarget: Sendable, Hashable {
    /// Nothing is loaded: the address is empty, a part of the page (`#arrow`) or holds the data itself (`data:…`).
    case nothing
    /// A file of the theme, `assets/fonts/hand.woff2`, and what the address has behind the path: `?#iefix`.
    case file(name: String, rest: String)
    /// A path from the root of the server, without the slash: `assets/site.css`.
    case rooted(String)
    /// Another site.
    case foreign

    /// Finds the target of an address in the style sheet `sheet`, by the rules of browsers (WHATWG URL).
    init(_ address: String, in sheet: String) {
        let text = Self.trimmed(address)
        let isSlash: (UInt8) -> Bool = { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
        if text.isEmpty || text.first == UInt8(ascii: "#") {
            self = .nothing
        } else if let scheme = Self.scheme(of: text) {
            self = scheme == "data" ? .nothing : .foreign
        } else if text.prefix(2).count == 2, text.prefix(2).allSatisfy(isSlash) {
            self = .foreign
        } else {
            let end = text.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? text.endIndex
            let path = PercentEncoding.decode(text[..<end].map { isSlash($0) ? UInt8(ascii: "/") : $0 })
            let rest = String(decoding: text[end...], as: UTF8.self)
            self =
                path.hasPrefix("/")
                ? .rooted(String(path.dropFirst())) : .file(name: Self.resolved(path, in: sheet), rest: rest)
        }
    }

    /// Without white space and control characters round it, and without tabs and line ends within.
    private static func trimmed(_ address: String) -> [UInt8] {
        let isOutside: (UInt8) -> Bool = { $0 <= 0x20 }
        let start = address.utf8.drop(while: isOutside)
        let end = start.lastIndex { !isOutside($0) }.map { start.index(after: $0) } ?? start.startIndex
        return start[..<end].filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    }

    /// `https` of `HTTPS://…`; nil for a relative address.
    private static func scheme(of text: [UInt8]) -> String? {
        guard let colon = text.firstIndex(of: UInt8(ascii: ":")), colon > 0 else { return nil }
        let scheme = String(decoding: text[..<colon], as: UTF8.self).lowercased()
        let letters: ClosedRange<Character> = "a"..."z"
        guard let first = scheme.first, letters.contains(first) else { return nil }
        let isScheme = scheme.allSatisfy {
            letters.contains($0) || ("0"..."9").contains($0) || "+-.".contains($0)
        }
        return isScheme ? scheme : nil
    }

    /// `assets/fonts/hand.woff2` for `../fonts/hand.woff2` in `assets/css/site.css`; begins with `../` outside of
    /// the theme.
    private static func resolved(_ path: String, in sheet: String) -> String {
        var parts = sheet.split(separator: "/").dropLast()[...]
        for part in path.split(separator: "/", omittingEmptySubsequences: true) where part != "." {
            if part == "..", let last = parts.last, last != ".." {
                parts.removeLast()
            } else {
                parts.append(part)
            }
        }
        return parts.joined(separator: "/")
    }
}
