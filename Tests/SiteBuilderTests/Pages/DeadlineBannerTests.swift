import Foundation
import Schedule
import Testing

@testable import SiteBuilder

@Suite struct DeadlineBannerTests {
    private func banner(_ deadline: String, at now: String, detail: StatusTimeline.Detail = .full) throws
        -> DeadlineBanner
    {
        let schedule = try Schedule([
            Milestone(key: .launch, when: try When.parse("2023-04-21")),
            Milestone(key: .deadline, when: try When.parse(deadline)),
            Milestone(
                key: .decision, label: "Beslissing \"A\\B\"\u{7}\n<of> later",
                when: try When.parse("2023-07-14")),
        ])
        return DeadlineBanner(
            schedule, at: try #require(Instant(iso: now)), closingSoonDays: 7, detail: detail)
    }

    private func entries(_ banner: DeadlineBanner) throws -> [[Any]] {
        let attribute = try #require(banner.timeline).string
        let json = attribute.replacing("&lt;", with: "<").replacing("&#39;", with: "'").replacing(
            "&amp;", with: "&")
        let data = Data(json.utf8)
        return try #require(JSONSerialization.jsonObject(with: data) as? [[Any]])
    }

    @Test func beforeTheDeadlineBothTensesAreThere() throws {
        let banner = try banner("2023-06-01 23:59", at: "2023-06-01T21:59:59Z")
        #expect(banner.closed == nil)
        #expect(
            banner.deadline.string == """
                <span data-open="Indienen kan " data-closed="Indienen kon ">Indienen kan </span>van \
                <time datetime="2023-04-21">vrijdag 21 april</time> tot en met \
                <time datetime="2023-06-01T23:59+02:00">donderdag 1 juni 2023 om 23.59 uur</time>, Belgische tijd
                """)
        #expect(
            banner.sentence.string.hasPrefix(
                #"<span data-open="Kandidaturen kunnen worden ingediend " data-closed="De indiening is "#))
    }

    @Test func afterItOnlyTheLast() throws {
        let banner = try banner("2023-06-01 23:59", at: "2023-06-01T22:00:00Z")
        #expect(banner.closed == "Afgesloten op donderdag 1 juni 2023 om 23.59 uur")
        #expect(banner.deadline.string.hasPrefix("Indienen kon van <time"))
        #expect(banner.sentence.string.hasPrefix("De indiening is afgesloten: kandidaturen konden "))
        let phases = try entries(banner).map { $0[1] as? String }
        #expect(phases == ["closed", "closed decided"])
        #expect(try entries(banner).first?.first as? Int == 0)
    }

    @Test func aStatusThatStaysIsToldOnce() throws {
        let entries = try entries(try banner("2023-06-01 23:59", at: "2023-06-02T00:00:00Z"))
        #expect(entries.count == 2)
        #expect(entries[0][2] as? String == "Afgesloten op donderdag 1 juni 2023 om 23.59 uur")
        #expect(entries[1][2] is NSNull)
    }

    @Test func withoutADeadlineThereIsNothingToRefine() throws {
        let banner = try banner("tba", at: "2023-06-01T22:00:00Z")
        #expect(banner.timeline == nil && banner.closed == nil)
        #expect(banner.sentence.string == "De deadline voor kandidaturen is nog te bepalen.")
        #expect(banner.deadline.string == "De deadline is nog te bepalen")
    }

    @Test func theDataAreJSONWhateverALabelHolds() throws {
        let entries = try entries(try banner("2023-06-01 23:59", at: "2023-03-01T00:00:00Z"))
        #expect(
            entries.map { $0[0] as? Int } == [0, 1682028000, 1684965600, 1685570400, 1685656800, 1689372000])
        #expect(
            entries[4][3] as? String
                == "Volgende stap volgens de planning: Beslissing \"A\\B\"\u{7}\n<of> later, vrijdag 14 juli 2023."
        )
        #expect(entries[1][4] as? Int == 1685570400)
        #expect(entries[1][5] as? String == "Open – nog 1 dag")
    }

    @Test func aListTellsUpToTheDeadline() throws {
        let entries = try entries(
            try banner("2023-06-01 23:59", at: "2023-03-01T00:00:00Z", detail: .brief))
        #expect(
            entries.map { $0[1] as? String } == ["announced", "open", "closingSoon", "lastDay", "closed"])
        #expect(entries.last?[2] as? String == "Afgesloten")
        #expect(entries.last?.count == 3)
        #expect(try banner("2023-06-01", at: "2024-01-01T00:00:00Z", detail: .brief).timeline == nil)
    }

    /// Without the script a page changes at its deadline and at no other moment.
    @Test func theBytesChangeAtTheDeadlineAlone() throws {
        func told(_ now: String) throws -> String {
            let banner = try banner("2023-06-01 23:59", at: now)
            return "\(banner)"
        }
        #expect(try told("2020-01-01T00:00:00Z") == told("2023-06-01T21:59:59Z"))
        #expect(try told("2023-06-01T22:00:00Z") == told("2040-01-01T00:00:00Z"))
    }
}
