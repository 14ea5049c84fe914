import Content
import Testing

@testable import SiteBuilder

@Suite struct AtomFeedTests {
    private static let steps = [("launch", "2023-04-21"), ("deadline", "2023-06-01 23:59")]

    private func feed(
        _ regions: [Region], at now: String = "2023-05-20T12:00:00Z",
        base: String = "https://proef.be/oproep/"
    ) throws -> String {
        let site = try Call.site(regions, at: now, baseURL: base)
        return String(decoding: AtomFeed.bytes(site, at: try #require(site.baseURL)), as: UTF8.self)
    }

    /// What stands in all elements of a name, in order.
    private func all(_ element: String, _ feed: String) -> [String] {
        feed.split(separator: "<\(element)>").dropFirst().compactMap {
            $0.split(separator: "</\(element)>").first.map(String.init)
        }
    }

    @Test func tellsOfLaunchesAndCorrectionsTheNewestFirst() throws {
        let feed = try feed([
            try Call.region("Berg", Self.steps, updates: ["2023-05-02"]),
            try Call.region("Dal", [("launch", "2023-04-22"), ("deadline", "tba")]),
        ])
        #expect(
            all("title", feed) == [
                "Proefoproep", "Wijziging: Berg", "Nieuwe regio: Dal", "Nieuwe regio: Berg",
            ])
        #expect(
            all("updated", feed) == [
                "2023-05-01T22:00:00Z", "2023-05-01T22:00:00Z", "2023-04-21T22:00:00Z",
                "2023-04-20T22:00:00Z",
            ])
        let contents = all("content", feed)
        #expect(contents.count == 3)
        #expect(
            contents.first
                == "Wijziging van dinsdag 2 mei 2023 in het lokaal addendum van Berg: Ans Geheim past de datum aan."
        )
        #expect(
            contents.dropFirst().first == """
                Het lokaal addendum van Dal is gelanceerd op zaterdag 22 april 2023. \
                De deadline voor kandidaturen is nog te bepalen.
                """)
        #expect(
            contents.last == """
                Het lokaal addendum van Berg is gelanceerd op vrijdag 21 april 2023. De deadline voor kandidaturen: \
                tot en met donderdag 1 juni 2023 om 23.59 uur, Belgische tijd.
                """)
    }

    @Test func keepsTheIdentityOfAnEntryWhenDatesTitlesAndAddressesMove() throws {
        let before = try feed([try Call.region("Dal", Self.steps, updates: ["2023-05-02", "2023-05-03"])])
        var moved = try Call.region(
            "Vallei", [("launch", "2023-04-25"), ("deadline", "tba")], updates: ["2023-05-04", "2023-05-01"],
            aliases: ["dal", "dalen"])
        moved.title = "De Vallei"
        let after = try feed([moved])
        let place = "https://proef.be/oproep/regio/dal/"
        let identities = [place + "#wijziging-2", place + "#wijziging-1", place + "#lancering"]
        #expect(all("id", before) == ["https://proef.be/oproep/feed.atom"] + identities)
        #expect(all("id", after) == all("id", before))
        #expect(after.contains("href=\"https://proef.be/oproep/regio/vallei/#wijzigingen\""))
    }

    @Test func numbersCorrectionsOfOneDayInTheDirectionOfTheList() throws {
        var newestLast = try Call.region(
            "Dal", Self.steps, updates: ["2023-05-01", "2023-05-02", "2023-05-02"])
        for index in newestLast.updates.indices {
            newestLast.updates[index].change = "Wijziging \(index + 1)"
        }
        var newestFirst = newestLast
        newestFirst.updates.reverse()
        #expect(newestLast.correctionsByAge == newestFirst.correctionsByAge)
        #expect(newestFirst.correctionsByAge.map(\.change) == ["Wijziging 1", "Wijziging 2", "Wijziging 3"])
    }

    @Test func waitsForWhatLiesAhead() throws {
        let region = try Call.region("Dal", Self.steps, updates: ["2023-05-02"])
        #expect(all("updated", try feed([region], at: "2023-04-20T21:59:59Z")) == ["1970-01-01T00:00:00Z"])
        let launched = try feed([region], at: "2023-04-20T22:00:00Z")
        #expect(all("title", launched) == ["Proefoproep", "Nieuwe regio: Dal"])
        #expect(try feed([region], at: "2023-05-01T21:59:59Z") == launched)
        // Once all is told, the moment of building does not matter.
        let all = try feed([region], at: "2023-05-02T00:00:00Z")
        #expect(all != launched)
        #expect(try feed([region], at: "2031-01-01T00:00:00Z") == all)
    }

    @Test func saysHowALaunchWithoutADayWasPlanned() throws {
        let feed = try feed([try Call.region("Dal", [("launch", "2023-W16"), ("deadline", "tba")])])
        #expect(
            all("content", feed).first?.hasPrefix(
                "Planning van de lancering van het lokaal addendum van Dal: week 16 van 2023") == true)
        #expect(all("updated", feed).last == "2023-04-16T22:00:00Z")
    }

    @Test func leavesOutALaunchThatIsNotKnownOrCalledOff() throws {
        let feed = try feed([
            try Call.region("Berg", [("launch", "tba"), ("deadline", "tba")]),
            try Call.region("Dal", Self.steps, withdrawn: ["launch"]),
        ])
        #expect(all("entry", feed).isEmpty)
    }

    @Test func escapesAndLeavesOutWhatXMLDoesNotAllow() throws {
        var region = try Call.region("Dal", Self.steps)
        region.title = "Dal & <berg>\u{1}"
        #expect(all("title", try feed([region]))[1] == "Nieuwe regio: Dal &amp; &lt;berg&gt;")
    }

    @Test func holdsTheNewestEntriesOfManyRegions() throws {
        let regions = try (0...AtomFeed.limit).map { try Call.region("Dal \($0)", Self.steps) }
        let feed = try feed(
            regions + [try Call.region("Laat", [("launch", "2023-05-01"), ("deadline", "tba")])])
        #expect(all("entry", feed).count == AtomFeed.limit)
        #expect(all("title", feed)[1] == "Nieuwe regio: Laat")
    }
}
