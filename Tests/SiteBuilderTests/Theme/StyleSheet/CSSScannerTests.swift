import Testing

@testable import SiteBuilder

/// Each kind of token that matters, and what must not be taken for one (CSS Syntax Level 3, §4.3).
@Suite struct CSSScannerTests {
    /// The tokens but those that mean nothing here, with the text of addresses and strings.
    private func tokens(_ css: String) -> [String] {
        let bytes = Array(css.utf8)
        var scanner = CSSScanner(bytes)
        var found: [String] = []
        while let token = scanner.next() {
            switch token {
            case .string(let range): found.append("string \(CSSText.resolved(bytes[range]))")
            case .url(let range): found.append("url \(CSSText.resolved(bytes[range]))")
            case .function(let name): found.append("\(name)(")
            case .atKeyword(let name): found.append("@\(name)")
            case .open: found.append("open")
            case .close: found.append("close")
            case .semicolon, .other: break
            }
        }
        return found
    }

    @Test(arguments: [
        ("url(a.png)", ["url a.png"]),
        ("URL(a.png)", ["url a.png"]),
        ("u\\72l(a.png)", ["url a.png"]),
        ("\\000075 rl(a.png)", ["url a.png"]),
        ("url( \t\r\n a.png \n)", ["url a.png"]),
        ("url('a b.png')", ["url(", "string a b.png", "close"]),
        ("url( \"a)b.png\" )", ["url(", "string a)b.png", "close"]),
        ("url()", ["url "]),
        ("url(a\\)b.png)", ["url a)b.png"]),
        ("url(a/*b*/c)", ["url a/*b*/c"]),
        ("url(data:image/svg+xml,%3Csvg/%3E)", ["url data:image/svg+xml,%3Csvg/%3E"]),
        ("--x:url(a.png)", ["url a.png"]),
        ("url(é.png)", ["url é.png"]),
        ("url(a", ["url a"]),
        ("url(a ", ["url a"]),
    ])
    func addresses(css: String, expected: [String]) {
        #expect(tokens(css) == expected)
    }

    @Test(arguments: [
        ("/* url(a.png) */", []),
        ("/* \"*/url(a.png)/*\" */", ["url a.png"]),
        ("/**/url(a.png)", ["url a.png"]),
        ("/* url(a.png)", []),
        ("/", []),
        ("\"url(a.png)\"", ["string url(a.png)"]),
        ("'it\\'s'", ["string it's"]),
        ("'a\\\r\nb'", ["string ab"]),
        ("'a\nurl(b)", ["url b"]),
        ("'a", ["string a"]),
        ("\"\\26 x\\0\"", ["string &x\u{FFFD}"]),
        ("#url(a)", ["open", "close"]),
        ("1url(a)", ["open", "close"]),
        ("-.5e-3url(a)", ["open", "close"]),
        ("myurl(a)", ["myurl(", "close"]),
        ("url (a)", ["open", "close"]),
        ("url(a b)c", []),
        ("url(a\"b)\"c\"", ["string c"]),
        ("url(a(b\\)c) url(d)", ["url d"]),
        ("url(a\\\nb) url(d)", ["url d"]),
        ("<!-- url(a) -->", ["url a"]),
        ("@import 'a'", ["@import", "string a"]),
        ("@IMPORT/**/'a'", ["@import", "string a"]),
        ("@ import", []),
        ("\u{FEFF}@import", ["@import"]),
        ("\\", []),
        ("", []),
    ])
    func otherTokens(css: String, expected: [String]) {
        #expect(tokens(css) == expected)
    }
}
