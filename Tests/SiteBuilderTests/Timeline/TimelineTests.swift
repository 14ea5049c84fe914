import Content
import Schedule
import Testing

@testable import SiteBuilder

@Suite struct TimelineTests {
    private func row(_ steps: [(String, String)], withdrawn: Set<String> = []) throws -> TimelineRow {
        TimelineRow(try Call.region("Dal", steps, withdrawn: withdrawn))
    }

    @Test func whatIsCertainIsDrawnWhereItIs() throws {
        let marks = try row([
            ("launch", "2023-04-21"), ("deadline", "2023-06-01 12:00"), ("assessment", "2023-W23"),
            ("pitches", "[2023-06-19, 2023-06-21]"), ("decision", "before 2023-07-15"), ("matching", "tba"),
        ]).marks
        #expect(marks.map(\.kind) == [.open, .deadline, .assessment, .pitches, .pitches, .decision])
        #expect(marks.map(\.shape) == [.stretch, .day, .stretch, .day, .day, .noLaterThan])
        // 2023-04-21 is day 19468.
        #expect(marks.map { $0.start - 19468 } == [0, 41.5, 45, 59.5, 61.5, 85])
        #expect(marks.map { $0.end - 19468 } == [41.5, 41.5, 52, 59.5, 61.5, 85])
    }

    @Test func daysInReserveAreHollow() throws {
        let pitches = Milestone(
            key: .pitches, when: try When.days(["2023-09-13"], optional: ["2023-09-14", "2023-09-15"]))
        let row = TimelineRow(title: "Dal", schedule: try Schedule([pitches]))
        #expect(row.marks.map(\.shape) == [.day, .reserve, .reserve])
        #expect(row.marks.map(\.isHollow) == [false, true, true])
        let picture = try #require(TimelinePicture(of: [row], id: "beeld"))
        #expect(picture.legend.map(\.label) == ["pitches en jury", "leeg teken zonder streepjes: zo nodig"])
        #expect(!picture.svg.string.contains("timeline__tail"))
        let signs = picture.svg.string.split(separator: "<circle ").dropFirst()
        #expect(signs.map { $0.hasPrefix("class=\"timeline__sign--hollow\"") } == [true, true, false])
    }

    @Test func aLaunchThatIsNotCertainOpensNothing() throws {
        let marks = try row([("launch", "2023-W16"), ("deadline", "2023-06-01")]).marks
        #expect(marks.map(\.kind) == [.deadline, .launch])
        #expect(marks.map(\.shape) == [.day, .stretch])
    }

    @Test(arguments: [
        ("Stadsregio Turnhout - Regio", "Stadsregio Turnhout - Regio"),
        ("Stadsregio Turnhout - Regio in Transitie", "Stadsregio Turnhout - Regio…"),
    ])
    func longNamesAreShortened(title: String, shown: String) throws {
        let row = TimelineRow(
            title: title, schedule: try Call.region("Dal", [("launch", "2023-04-21")]).schedule)
        let picture = try #require(TimelinePicture(of: [row], id: "beeld"))
        #expect(picture.svg.string.contains(">\(shown)</text>"))
    }

    @Test func whatWasWithdrawnIsNotDrawn() throws {
        let marks = try row(
            [("launch", "2023-04-21"), ("deadline", "2023-06-01 23:59")], withdrawn: ["deadline"]
        ).marks
        #expect(marks.map(\.kind) == [.launch])
    }

    @Test func theScaleHoldsWholeMonths() throws {
        let scale = try #require(
            TimelineScale(try row([("launch", "2023-04-21"), ("deadline", "2023-06-30")]).marks))
        #expect(scale.words == "april tot en met juni 2023")
        #expect(scale.labels.map { DutchWording().shortMonth($0.month) } == ["apr", "mei", "jun"])
        #expect(scale.labels.map(\.hasYear) == [true, false, false])
        #expect(scale.place(19448) == 0)
        #expect(scale.place(19448 + 91) == 100)
    }

    @Test(arguments: [
        ("2023-12-31", "april tot en met december 2023", 9),
        ("2024-02-01", "april 2023 tot en met februari 2024", 6),
        ("2199-12-31", "april 2023 tot en met december 2199", 9),
    ])
    func noMoreMonthsAreNamedThanFit(end: String, words: String, count: Int) throws {
        let scale = try #require(TimelineScale(try row([("launch", "2023-04-21"), ("deadline", end)]).marks))
        #expect(scale.words == words)
        #expect(scale.labels.count == count)
    }

    @Test func signsThatWouldTouchGetLanesOfTheirOwn() throws {
        let marks = try row([
            ("launch", "2023-04-21"), ("deadline", "2023-06-01 23:59"), ("pitches", "2023-06-19"),
            ("matching", "2023-06-19"), ("decision", "2023-07-30"),
        ]).marks
        let lanes = TimelineLanes(marks, scale: try #require(TimelineScale(marks)))
        #expect(lanes.count == 2)
        #expect(lanes.marks.map(\.mark.kind) == [.open, .deadline, .pitches, .matching, .decision])
        #expect(lanes.marks.map(\.lane) == [0, 0, 0, 1, 0])
    }

    @Test func aPictureOfOneRegionSaysWhoseItIs() throws {
        let row = try row([("launch", "2023-04-21"), ("deadline", "2023-06-01 23:59")])
        let picture = try #require(TimelinePicture(of: [row], id: "beeld"))
        #expect(
            picture.svg.string.hasPrefix(
                "<svg class=\"timeline__picture\" role=\"img\" aria-labelledby=\"beeld-titel beeld-uitleg\" "
                    + "width=\"100%\" height=\"104\"><title id=\"beeld-titel\">Timing van Dal</title>"))
        #expect(picture.legend.map(\.label) == ["indienen kan", "deadline kandidaturen"])
        #expect(!picture.svg.string.contains("style="))
    }

    @Test func noDatesGiveNoPicture() throws {
        #expect(TimelinePicture(of: [try row([("launch", "tba"), ("deadline", "tba")])], id: "beeld") == nil)
    }
}
