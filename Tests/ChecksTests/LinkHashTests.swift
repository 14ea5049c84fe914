import Testing

@testable import Checks

/// The quick way to tell where a link leads gives the same as the slow one.
@Suite struct LinkHashTests {
    @Test(arguments: [
        "../../gemeenten/index.html#genk", "../leuven/index.html", "kalender.ics", "../../index.html",
        "../../assets/site.0123.css", "index.html#a",
    ])
    func aPlainLinkHasTheHashOfItsPath(link: String) {
        let page = "regio/genk/index.html"
        let bytes = Array(link.utf8)
        let quick = LinkHash.ofTarget(bytes[...], from: LinkHash.ofFolders(page.utf8))
        #expect(quick == SiteAddress(bytes[...], on: page).hash)
    }

    @Test(arguments: [
        "../../../x.html", "/x.html", "#a", "", "../../a%20b.pdf", "../../", "a/./b", "a//b", "a?b=1",
        "gemeenten/#a",
        "index.html#a#b",
    ])
    func otherLinksTakeTheSlowWay(link: String) {
        let bytes = Array(link.utf8)
        #expect(LinkHash.ofTarget(bytes[...], from: LinkHash.ofFolders("regio/genk/index.html".utf8)) == nil)
    }

    @Test(arguments: [
        ("../../", "index.html"), ("../../gemeenten/", "gemeenten/index.html"), ("", "regio/genk/index.html"),
        ("../../a%20b.pdf", "a b.pdf"), ("./kalender.ics?x=1", "regio/genk/kalender.ics"),
        ("/oproep/gemeenten/", "gemeenten/index.html"),
    ])
    func aLinkLeadsToAFile(link: String, path: String) {
        let address = SiteAddress(Array(link.utf8)[...], on: "regio/genk/index.html")
        #expect(address.path(below: "/oproep/") == path)
    }

    @Test func aLinkOutOfTheSiteLeadsNowhere() {
        #expect(
            SiteAddress(Array("../../../x".utf8)[...], on: "regio/genk/index.html").path(below: nil) == nil)
        #expect(SiteAddress(Array("/elders/x".utf8)[...], on: "index.html").path(below: "/oproep/") == nil)
    }
}
