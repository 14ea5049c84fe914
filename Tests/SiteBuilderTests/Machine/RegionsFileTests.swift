import Content
import Foundation
import Testing

@testable import SiteBuilder

@Suite struct RegionsFileTests {
    private func text(_ regions: [Region], at now: String, base: String? = nil) throws -> String {
        var bytes: [UInt8] = []
        RegionsFile.write(try Call.site(regions, at: now, baseURL: base), to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func region() throws -> Region {
        var region = try Call.region(
            "Dal",
            [
                ("launch", "2023-04-21"), ("deadline", "2023-06-01 23:59"),
                ("pitches", "[2023-06-19, 2023-06-21]"),
                ("decision", "before 2023-07-15"), ("rebuttal", "decision + 14 days"), ("matching", "tba"),
            ], withdrawn: ["pitches"], updates: ["2023-05-02"], aliases: ["vallei"])
        region.challenges[0].recognition = Recognition(not: 0, plain: Percentage(tenths: 125))
        return region
    }

    @Test func givesMomentsTwiceAndTheWords() throws {
        let text = try text([region()], at: "2023-05-20T12:00:00Z")
        let deadline = [
            #""deadline":{"end":{"utc":"2023-06-01T22:00:00Z","local":"2023-06-02T00:00:00+02:00"},"#,
            #""date":"2023-06-01","text":"tot en met donderdag 1 juni 2023 om 23.59 uur, Belgische tijd"}"#,
        ]
        #expect(text.contains(deadline.joined()))
        let rebuttal = [
            #"{"key":"rebuttal","label":"Ontvangen en beoordelen van ‘weerwoord’","isCertain":false,"#,
            #""isWithdrawn":false,"start":null,"#,
            #""end":{"utc":"2023-07-28T22:00:00Z","local":"2023-07-29T00:00:00+02:00"},"#,
            #""days":[],"optionalDays":[],"#,
            #""text":"14 dagen na de communicatie over de beslissing, dus vóór zaterdag 29 juli 2023","#,
            #""textAsPublished":"vraag het aan Ans Geheim","note":"of bel 0475 82 71 05"}"#,
        ]
        #expect(text.contains(rebuttal.joined()))
        #expect(text.contains(#""isWithdrawn":true,"start":"#))
        #expect(text.contains(#""days":["2023-06-19","2023-06-21"],"optionalDays":[]"#))
        #expect(text.contains(#""recognition":{"not":0,"less":null,"plain":12.5,"more":null,"very":null}"#))
        #expect(text.contains(#""formerSlugs":["vallei"]"#))
    }

    private struct File: Decodable {
        struct Region: Decodable { var slug: String }
        var timeZone: String
        var regions: [Region]
    }

    @Test func isJSONWithALineForEachRegion() throws {
        let regions = [
            try region(), try Call.region("Heuvel", [("launch", "2023-12-01"), ("deadline", "tba")]),
        ]
        let text = try text(regions, at: "2023-05-20T12:00:00Z", base: "https://proef.be/oproep/")
        let file = try JSONDecoder().decode(File.self, from: Data(text.utf8))
        #expect(file.regions.map(\.slug) == ["dal", "heuvel"])
        #expect(file.timeZone == "Europe/Brussels")
        let lines = text.split(separator: "\n")
        #expect(lines.filter { $0.hasPrefix("{\"slug\":") }.count == 2)
        #expect(text.contains(#""url":"https://proef.be/oproep/regio/heuvel/""#))
        #expect(text.contains(#""local":"2023-12-01T00:00:00+01:00""#))
    }

    @Test func saysTheSameAtEveryMomentAndNothingOfPeople() throws {
        let early = try text([region()], at: "2023-01-01T00:00:00Z")
        #expect(try text([region()], at: "2031-01-01T00:00:00Z") == early)
        #expect(!early.contains("ans@geheim.be"))
        #expect(!early.contains("contact"))
        #expect(early.contains("\"url\":null"))
    }

    @Test func isAListWithoutRegions() throws {
        #expect(try text([], at: "2023-01-01T00:00:00Z").hasSuffix("\"regions\":[]\n}\n"))
    }
}
