import Content
import Schedule
import Testing

@testable import SiteBuilder

@Suite struct RegionEventsTests {
    private func events(of region: Region, baseURL: String? = nil) throws -> [CalendarEvent] {
        RegionEvents(at: 0, in: try Call.site([region], baseURL: baseURL)).events(among: 1)
    }

    @Test func aDateThatMovesKeepsItsIdentityAndGetsAHigherSequence() throws {
        let before = try events(
            of: Call.region("Dal", [("launch", "2023-04-21"), ("deadline", "2023-06-01 23:59")]))
        let after = try events(
            of: Call.region(
                "Dal", [("launch", "2023-04-21"), ("deadline", "2023-06-09 17:00")],
                updates: ["2023-05-12", "2023-05-02"]))
        #expect(before.map(\.uid) == after.map(\.uid))
        #expect(before.map(\.sequence) == [0, 0])
        #expect(after.map(\.sequence) == [2, 2])
        #expect(before.map(\.lastModified) == [nil, nil])
        #expect(after.map(\.lastModified?.iso) == ["2023-05-11T22:00:00Z", "2023-05-11T22:00:00Z"])
        #expect(before.map(\.stamp.iso) == ["2023-04-20T22:00:00Z", "2023-04-20T22:00:00Z"])
        #expect(after.map(\.stamp) == after.compactMap(\.lastModified))
        #expect(before.map(\.time) != after.map(\.time))
    }

    @Test func identityDoesNotHangOnTheAddressOrTheTitle() throws {
        let steps = [("launch", "2023-04-21"), ("pitches", "[2023-06-19, 2023-06-21]")]
        let uids = try events(of: Call.region("Dal", steps)).map(\.uid)
        #expect(Set(uids).count == 3)
        #expect(try events(of: Call.region("Dal", steps), baseURL: "https://proef.be/").map(\.uid) == uids)
        // Worked out by Python's uuid5; these exact values are in the calendars of subscribers.
        #expect(uids.map(\.description) == Self.published)
    }

    private static let published = [
        "04c171b3-4ee5-5963-8bc8-c0cfd61b4c50",
        "8861699d-1f31-5296-b23c-b08f60ac9f68",
        "a5474a71-fba4-5a5d-968f-fc140c0b921f",
    ]

    @Test func aRenamedRegionKeepsTheIdentityOfItsDates() throws {
        let steps = [("launch", "2023-04-21"), ("deadline", "2023-06-01 23:59")]
        let old = try events(of: Call.region("Dal", steps))
        let new = try events(of: Call.region("Vallei", steps, aliases: ["dal"]))
        #expect(old.map(\.uid) == new.map(\.uid))
    }

    @Test func aWithdrawnStepIsCancelledAndRemindsNoOne() throws {
        let region = try Call.region(
            "Dal", [("launch", "2023-04-21"), ("deadline", "by 2023-06-01 17:00")], withdrawn: ["deadline"])
        let deadline = try #require(try events(of: region).last)
        #expect(deadline.isCancelled)
        #expect(deadline.alarms.isEmpty)
        #expect(
            deadline.description
                == "Deze stap is vervallen. Eerder: ten laatste op donderdag 1 juni 2023 om 17.00 uur.")
        let kept = try Call.region("Dal", [("launch", "2023-04-21"), ("deadline", "by 2023-06-01 17:00")])
        #expect(try events(of: kept).last?.uid == deadline.uid)
    }

    @Test func onlyTheDeadlineReminds() throws {
        let region = try Call.region(
            "Dal",
            [
                ("launch", "2023-04-21"), ("deadline", "2023-06-01 23:59"), ("assessment", "2023-W23"),
            ])
        let made = try events(of: region)
        #expect(made.map { $0.alarms.map(\.daysBefore) } == [[], [7, 1], []])
        #expect(
            made.map(\.summary) == [
                "Lancering addendum: Dal", "Deadline kandidaturen: Dal",
                "Beoordelen schriftelijke projectvoorstellen: Dal",
            ])
        #expect(
            made.map(\.description) == [
                "Vrijdag 21 april 2023.", "Tot en met donderdag 1 juni 2023 om 23.59 uur, Belgische tijd.",
                "Week 23 van 2023 (5 tot en met 11 juni).",
            ])
    }

    @Test func vagueDatesGiveNoEntryButADeadlineDoes() throws {
        let region = try Call.region(
            "Dal",
            [
                ("launch", "from 2023-04-21"), ("deadline", "before 2023-06-02"),
                ("pitches", "from 2023-06-28"),
                ("decision", "before 2023-07-15"), ("rebuttal", "decision + 14 days"), ("matching", "tba"),
            ])
        #expect(try events(of: region).map(\.summary) == ["Deadline kandidaturen: Dal"])
    }

    @Test func withoutALaunchTheFirstDateIsTheStamp() throws {
        let region = try Call.region("Dal", [("launch", "tba"), ("deadline", "2023-06-01 23:59")])
        #expect(try events(of: region).map(\.stamp.iso) == ["2023-06-01T21:59:00Z"])
    }
}
