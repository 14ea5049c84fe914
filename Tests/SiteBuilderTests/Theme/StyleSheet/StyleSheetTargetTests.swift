import Testing

@testable import SiteBuilder

@Suite struct StyleSheetTargetTests {
    private func target(_ address: String) -> StyleSheetTarget {
        StyleSheetTarget(address, in: "assets/css/site.css")
    }

    @Test(arguments: [
        ("a.png", "assets/css/a.png"), ("./a.png", "assets/css/a.png"), ("../a.png", "assets/a.png"),
        ("../fonts/./x/../a.png", "assets/fonts/a.png"), ("a%20b.png", "assets/css/a b.png"),
        ("%C3%A9.png", "assets/css/é.png"), (" a.png\n", "assets/css/a.png"), ("a\n.png", "assets/css/a.png"),
        ("..\\a.png", "assets/a.png"), ("../../a.png", "a.png"), ("../../../../a.png", "../../a.png"),
        ("100%.png", "assets/css/100%.png"), ("a//b.png", "assets/css/a/b.png"),
    ])
    func isAFileOfTheTheme(address: String, name: String) {
        #expect(target(address) == .file(name: name, rest: ""))
    }

    @Test(arguments: [("a.eot?#iefix", "?#iefix"), ("a.eot#x/../y", "#x/../y")])
    func keepsWhatIsBehindThePath(address: String, rest: String) {
        #expect(target(address) == .file(name: "assets/css/a.eot", rest: rest))
    }

    @Test(arguments: ["", " ", "#arrow", "data:,x", "DATA:,x", " data:,x"])
    func isNothing(address: String) {
        #expect(target(address) == .nothing)
    }

    @Test(arguments: [
        "https://x/a", "HTTP:a", "//x/a", "\\\\x/a", "/\\x", "h\nttps://x", "blob:x", "file:///x",
    ])
    func isElsewhere(address: String) {
        #expect(target(address) == .foreign)
    }

    @Test(arguments: [("/a.png", "a.png"), ("\\a.png", "a.png")])
    func startsAtTheRoot(address: String, path: String) {
        #expect(target(address) == .rooted(path))
    }
}
