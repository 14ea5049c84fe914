import Content
import Schedule
import Testing

@testable import SiteBuilder

@Suite struct CalendarPageTests {
    /// `maand: datum = stap (regio's)` for every step on the page, `~` before the months that are over.
    private func lines(_ page: CalendarPage) -> [String] {
        page.months.flatMap { month in
            month.entries.flatMap { entry in
                entry.steps.map { step in
                    let date = entry.when.string.replacing(#/<[^>]*>/#, with: "")
                    let regions = step.regions.map { $0.title + $0.separator }.joined()
                    return "\(month.isPast ? "~" : "")\(month.title): \(date)\(entry.isReserve ? "?" : "") = "
                        + "\(step.title) (\(regions))"
                }
            }
        }
    }

    @Test func datesThatAreWrittenTheSameStandTogether() throws {
        let steps = [("launch", "2023-04-21"), ("deadline", "2023-06-01 23:59"), ("matching", "2023-06-01")]
        let regions = [try Call.region("Dal", steps), try Call.region("Heuvel", steps)]
        let page = CalendarPage(in: try Call.site(regions, at: "2023-04-30T22:00:00Z"))
        #expect(
            lines(page) == [
                "~april 2023: vrijdag 21 april 2023 = Lancering addendum (Dal en Heuvel)",
                "juni 2023: donderdag 1 juni 2023 = Lokale matching-momenten (Dal en Heuvel)",
                "juni 2023: donderdag 1 juni 2023 om 23.59 uur = Deadline kandidaturen (Dal en Heuvel)",
            ])
        #expect(page.undated.isEmpty)
    }

    @Test func aMonthIsOverWhenItIsOverInBelgium() throws {
        let region = try Call.region("Dal", [("launch", "2023-04-21"), ("deadline", "2023-06-01 23:59")])
        let before = CalendarPage(in: try Call.site([region], at: "2023-04-30T21:59:59Z"))
        let after = CalendarPage(in: try Call.site([region], at: "2023-04-30T22:00:00Z"))
        #expect(before.months.map(\.isPast) == [false, false])
        #expect(after.months.map(\.isPast) == [true, false])
        #expect(
            try Call.site([region], at: "2023-04-30T21:59:59Z").nextChange?.instant.iso
                == "2023-04-30T22:00:00Z")
        #expect(
            try Call.site([region], at: "2023-04-30T22:00:00Z").nextChange?.instant.iso
                == "2023-06-01T22:00:00Z")
        #expect(
            try Call.site([region], at: "2023-06-01T22:00:00Z").nextChange?.instant.iso
                == "2023-06-30T22:00:00Z")
        #expect(try Call.site([region], at: "2023-06-30T22:00:00Z").nextChange == nil)
    }

    @Test func aStretchStandsInEveryMonthItTouches() throws {
        let region = try Call.region(
            "Dal",
            [
                ("launch", "2023-04-21"), ("deadline", "2023-05-12 23:59"),
                ("pitches", "2023-05-29 / 2023-07-09"),
            ])
        let months = CalendarPage(in: try Call.site([region])).months.map { ($0.title, $0.entries.count) }
        #expect(months.map(\.0) == ["april 2023", "mei 2023", "juni 2023", "juli 2023"])
        #expect(months.map(\.1) == [1, 2, 1, 1])
    }

    @Test func aLimitStandsInItsMonthAndNoLimitInNone() throws {
        let region = try Call.region(
            "Dal",
            [
                ("launch", "2023-04-21"), ("deadline", "2023-06-01 23:59"), ("pitches", "from 2023-06-28"),
                ("decision", "before 2023-07-01"), ("rebuttal", "decision + 14 days"), ("matching", "tba"),
            ])
        let page = CalendarPage(in: try Call.site([region]))
        #expect(
            lines(page).suffix(2) == [
                "juni 2023: vóór zaterdag 1 juli 2023 = Communicatie over beslissing (Dal)",
                "juli 2023: 14 dagen na de communicatie over de beslissing, dus vóór zaterdag 15 juli 2023 = "
                    + "Ontvangen en beoordelen van ‘weerwoord’ (Dal)",
            ])
        #expect(
            page.undated.flatMap(\.steps).map(\.label) == ["Pitches en jury", "Lokale matching-momenten"])
    }

    @Test func tooManyRegionsAreNotDrawnAndTheirDeadlinesListed() throws {
        let steps = [("launch", "2023-04-21"), ("deadline", "2023-06-01 23:59")]
        let drawn = CalendarPage(
            in: try Call.site(
                try (1...CalendarLimit.drawnRegions).map { try Call.region("Dal \($0)", steps) }))
        #expect(drawn.picture != nil)
        #expect(drawn.pictureLimit == nil)
        let many = CalendarPage(
            in: try Call.site(try (0...CalendarLimit.regions).map { try Call.region("Dal \($0)", steps) }))
        #expect(many.picture == nil)
        #expect(
            many.pictureLimit
                == "Een tekening van 501 regio’s is niet leesbaar. Ze staan daarom alleen in de lijst.")
        #expect(many.listLimit != nil)
        #expect(many.months.map(\.title) == ["juni 2023"])
    }
}
