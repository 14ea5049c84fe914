import Content
import Testing

@testable import SiteBuilder

@Suite struct StructuredDataTests {
    private func data(
        _ address: PageAddress, _ site: SiteContext, title: String = "Dal", isHome: Bool = false
    ) -> String? {
        StructuredData.html(
            for: address, in: site, title: title, description: "Dal zoekt hulp.",
            above: isHome ? [] : [("Start", .home)]
        )?.string
    }

    @Test func tellsOfARegionItsPartnershipAndItsPlace() throws {
        var region = try Call.region("Dal", [("launch", "2023-04-21"), ("deadline", "tba")])
        region.municipalities = ["Dal", "’s-Heuvel"]
        region.contacts = [
            Contact(
                name: "An Één", role: "coördinator", email: "an@dal.be", phone: PhoneNumber("0475 82 71 05")),
            Contact(name: "Bo", email: "bo@dal.be", about: "Vragen"),
        ]
        let site = try Call.site([region], baseURL: "https://proef.be/oproep/")
        let expected = [
            #"{"@context":"https://schema.org","@graph":["#,
            #"{"@type":"GovernmentService","name":"Proefoproep: Dal","#,
            #""url":"https://proef.be/oproep/regio/dal/","areaServed":["Dal","’s-Heuvel"],"#,
            #""provider":{"@type":"GovernmentOrganization","name":"Lokaal partnerschap Dal","contactPoint":["#,
            #"{"@type":"ContactPoint","name":"An Één","contactType":"coördinator","email":"an@dal.be","#,
            #""telephone":"+32475827105"},"#,
            #"{"@type":"ContactPoint","name":"Bo","contactType":"Vragen","email":"bo@dal.be"}]}},"#,
            #"{"@type":"BreadcrumbList","itemListElement":["#,
            #"{"@type":"ListItem","position":1,"name":"Start","item":"https://proef.be/oproep/"},"#,
            #"{"@type":"ListItem","position":2,"name":"Dal","item":"https://proef.be/oproep/regio/dal/"}]}]}"#,
        ]
        #expect(data(.region(region.slug), site) == expected.joined())
    }

    @Test func cannotCloseItsElement() throws {
        var region = try Call.region("Dal", [("launch", "2023-04-21"), ("deadline", "tba")])
        region.title = "</script><script>alert(1)</script>"
        let data = try #require(data(.region(region.slug), try Call.site([region])))
        #expect(!data.contains("<"))
        #expect(data.contains(#"Lokaal partnerschap \u003c/script>"#))
    }

    @Test func leavesOutAddressesThatAreNotKnown() throws {
        let region = try Call.region("Dal", [("launch", "2023-04-21"), ("deadline", "tba")])
        let site = try Call.site([region])
        #expect(data(.region(region.slug), site)?.contains("url") == false)
        #expect(data(.region(region.slug), site)?.contains("areaServed\":[\"Dal\"]") == true)
        #expect(data(.personas, site) == nil)
    }

    @Test func namesThePublisherOnHomeOnlyWhenItIsKnown() throws {
        let unknown = try Call.site([], baseURL: "https://proef.be/")
        #expect(
            data(.home, unknown, isHome: true)
                == #"{"@context":"https://schema.org","@graph":[{"@type":"GovernmentService","#
                + #""name":"Proefoproep","description":"Dal zoekt hulp.","url":"https://proef.be/"}]}"#)
        var programme = unknown.programme
        programme.organisation = "Proefbureau"
        let known = SiteContext(programme: programme, now: unknown.now, baseURL: nil, banners: [])
        #expect(
            data(.home, known, isHome: true)?.hasSuffix(
                #""provider":{"@type":"GovernmentOrganization","name":"Proefbureau"}}]}"#) == true)
    }
}
