import Content
import Schedule
import Testing

@testable import SiteBuilder

@Suite struct SiteCalendarTests {
    private static let steps = [("launch", "2023-04-21"), ("deadline", "2023-06-01 23:59")]

    private func text(_ address: CalendarAddress, _ site: SiteContext) throws -> String {
        var bytes: [UInt8] = []
        try #require(SiteCalendar(at: address, in: site)).write(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func entries(_ text: String) -> [String] {
        text.split(separator: "BEGIN:VEVENT").dropFirst().map { entry in
            String(entry.prefix { $0 != "\0" }.split(separator: "END:VEVENT")[0])
        }
    }

    @Test func anEntryIsTheSameInEveryCalendar() throws {
        let regions = [
            try Call.region("Dal", Self.steps),
            try Call.region("Heuvel", Self.steps, updates: ["2023-05-02"]),
        ]
        let site = try Call.site(regions, baseURL: "https://proef.be/oproep/")
        let alone = try regions.map { try text(.region($0.slug), site) }.flatMap(entries)
        #expect(alone.count == 4)
        #expect(entries(try text(.programme, site)) == alone)
        #expect(entries(try text(.persona(Slug(fromName: "Roy")), site)) == alone)
        #expect(alone[0].contains("URL:https://proef.be/oproep/regio/dal/\r\n"))
    }

    @Test func aFormerAddressHasTheSameCalendar() throws {
        let region = try Call.region("Dal", Self.steps, aliases: ["vallei"])
        let site = try Call.site([region])
        let former = CalendarAddress.former(alias: Slug(fromName: "vallei"), of: region.slug)
        #expect(former.path == "regio/vallei/kalender.ics")
        #expect(try text(former, site) == text(.region(region.slug), site))
    }

    @Test func nobodyIsNamedAndTheClockIsNotToldAnywhere() throws {
        let region = try Call.region("Dal", Self.steps, updates: ["2023-05-02"])
        let early = try text(.programme, Call.site([region], at: "2023-01-01T00:00:00Z"))
        let late = try text(.programme, Call.site([region], at: "2029-01-01T00:00:00Z"))
        #expect(early == late)
        #expect(!early.contains("URL"))
        for secret in ["Geheim", "geheim", "0475", "ans@"] { #expect(!early.contains(secret)) }
    }

    @Test func tooManyRegionsLeaveTheDeadlines() throws {
        let regions = try (0...CalendarLimit.regions).map { try Call.region("Dal \($0)", Self.steps) }
        let many = try text(.programme, Call.site(regions))
        #expect(entries(many).count == CalendarLimit.regions + 1)
        #expect(!many.contains("Lancering"))
        let fewer = try text(.programme, Call.site(regions.dropLast()))
        #expect(entries(fewer).count == 2 * CalendarLimit.regions)
    }
}
