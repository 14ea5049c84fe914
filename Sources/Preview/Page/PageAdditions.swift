/// What the preview adds to a page on its way out: its script, and the right to ask for news.
///
/// The page itself stays as it was published; without these additions it is that, byte for byte.
struct PageAdditions: Sendable {
    /// The path of the file: `regio/genk/index.html`.
    let path: String
    /// Which run of the preview this is.
    let session: String
    /// The number of the last change that the page may differ by.
    let revision: Int
    /// The moment that the page is shown for, in UTC by RFC 3339; nil for that of the clock.
    let moment: String?

    /// A page with the additions, and the policy to send with it; nil when the page has one of its own.
    func apply(to page: [UInt8]) -> (page: [UInt8], policy: String?) {
        let end = Self.endOfStart(of: page)
        let (start, hasPolicy) = Self.widenPolicy(of: String(decoding: page[..<end], as: UTF8.self))
        let result = Array(Self.insert(script, intoHeadOf: start).utf8)
        return (result + page[end...], hasPolicy ? nil : ContentPolicy.strict)
    }

    /// The most bytes of a page in which its head is looked for.
    private static let startLimit = 16 << 10

    /// Where the part of a page ends that is changed: before a tag, so that no character is cut.
    private static func endOfStart(of page: [UInt8]) -> Int {
        guard page.count > startLimit else { return page.count }
        return page[..<startLimit].lastIndex(of: UInt8(ascii: "<")) ?? 0
    }

    /// The script stands first, so that the clock it sets is the one that the page's own scripts see.
    var script: String {
        let moment = moment.map { " data-moment=\"\(Self.escaped($0))\"" } ?? ""
        return "<script src=\"\(PreviewPath.script.address)\" data-path=\"\(Self.escaped(path))\""
            + " data-session=\"\(session)\" data-revision=\"\(revision)\"\(moment)></script>"
    }

    private static func insert(_ script: String, intoHeadOf page: String) -> String {
        for tag in ["<head", "<html", "<!doctype"] {
            guard let start = findTag(tag, in: page.utf8),
                let end = page.utf8[start...].firstIndex(of: UInt8(ascii: ">"))
            else { continue }
            let after = page.utf8.index(after: end)
            return String(page[..<after]) + script + String(page[after...])
        }
        return script + page
    }

    /// The first tag of a name: `<head`, and not `<header`.
    private static func findTag(_ tag: String, in bytes: String.UTF8View) -> String.Index? {
        var rest = bytes[...]
        while let start = find(tag, in: rest) {
            let behind = bytes.index(start, offsetBy: tag.utf8.count)
            guard behind < bytes.endIndex else { return nil }
            if bytes[behind] <= 0x20 || bytes[behind] == UInt8(ascii: ">") { return start }
            rest = bytes[behind...]
        }
        return nil
    }

    /// Replaces the policy in the page's `<meta http-equiv="Content-Security-Policy" content="…">`.
    private static func widenPolicy(of page: String) -> (page: String, hasPolicy: Bool) {
        let bytes = page.utf8
        guard let name = find("content-security-policy", in: bytes),
            let open = bytes[..<name].lastIndex(of: UInt8(ascii: "<")),
            find("<meta", in: bytes[open..<name]) == open,
            let close = bytes[name...].firstIndex(of: UInt8(ascii: ">")),
            let value = content(in: bytes[open..<close])
        else { return (page, false) }
        // The quotes round keywords are written as codes where they would end the attribute.
        let policy = ContentPolicy.widened(String(page[value]).replacing("&#39;", with: "'"))
        let isSingle = page.utf8[value.upperBound] == UInt8(ascii: "'")
        let escaped = isSingle ? policy.replacing("'", with: "&#39;") : policy
        return (String(page[..<value.lowerBound]) + escaped + String(page[value.upperBound...]), true)
    }

    /// Where the value of the attribute `content` stands in a tag.
    private static func content(in tag: Substring.UTF8View) -> Range<String.Index>? {
        guard let name = find("content=", in: tag) else { return nil }
        let start = tag.index(name, offsetBy: "content=".utf8.count)
        guard start < tag.endIndex, tag[start] == UInt8(ascii: "\"") || tag[start] == UInt8(ascii: "'") else {
            return nil
        }
        let first = tag.index(after: start)
        return tag[first...].firstIndex(of: tag[start]).map { first..<$0 }
    }

    /// The first place of a text in small ASCII letters, in whatever letters it is written.
    private static func find<Bytes: Collection<UInt8>>(_ needle: String, in bytes: Bytes) -> Bytes.Index? {
        let needle = Array(needle.utf8)
        var start = bytes.startIndex
        while start != bytes.endIndex {
            if bytes[start] | 0x20 == needle[0] | 0x20, matches(needle, bytes[start...]) { return start }
            bytes.formIndex(after: &start)
        }
        return nil
    }

    private static func matches(_ needle: [UInt8], _ bytes: some Collection<UInt8>) -> Bool {
        var place = bytes.startIndex
        for byte in needle {
            guard place != bytes.endIndex else { return false }
            let found = bytes[place]
            let small = (65...90).contains(found) ? found | 0x20 : found
            guard small == byte else { return false }
            bytes.formIndex(after: &place)
        }
        return true
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("\"", with: "&quot;").replacing("<", with: "&lt;")
    }
}
