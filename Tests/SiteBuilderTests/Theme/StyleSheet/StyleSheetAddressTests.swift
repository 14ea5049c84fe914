import Testing

@testable import SiteBuilder

@Suite struct StyleSheetAddressTests {
    private func addresses(_ css: String) -> [String] {
        StyleSheetAddress.all(in: Array(css.utf8)).map(\.text)
    }

    @Test(arguments: [
        ("@import 'a.css';", ["a.css"]),
        ("@import url(a.css) layer(x) screen;", ["a.css"]),
        ("@import url('a.css') supports(display: grid);", ["a.css"]),
        ("@import /* x */ \"a.css\" screen; @charset 'x';", ["a.css"]),
        ("a{background:url(a.png),url(\"b.png\")}", ["a.png", "b.png"]),
        ("@font-face{src:local('Hand'),url(a.woff2) format('woff2')}", ["a.woff2"]),
        ("a{background:image-set('a.png' 1x type('image/png'),url(b.png) 2x)}", ["a.png", "b.png"]),
        ("a{background:-webkit-image-set('a.png' 1x)}", ["a.png"]),
    ])
    func areFound(css: String, expected: [String]) {
        #expect(addresses(css) == expected)
    }

    @Test(arguments: [
        "a::before{content:'url(a.png)'}", "/* url(a.png) */",
        "@namespace url(http://www.w3.org/1999/xhtml);",
        "@namespace svg 'http://www.w3.org/2000/svg';", "@charset 'utf-8';", "a[href='https://x']{color:red}",
        "a{content:attr(data-x) 'y'}", "@import; a{content:'x'}",
    ])
    func areNotSeenElsewhere(css: String) {
        #expect(addresses(css) == [])
    }

    @Test func standWhereTheySay() {
        let bytes = Array("a{b:url(x.png) url('y.png')}".utf8)
        let found = StyleSheetAddress.all(in: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
        #expect(found == ["x.png", "y.png"])
    }

    @Test func beginAgainBehindANamespace() {
        #expect(addresses("@namespace 'x'; a{b:url(y)}") == ["y"])
    }
}
