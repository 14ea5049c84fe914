import Schedule
import Testing

@Suite struct WhenDaysTests {
    @Test func listsOfDays() throws {
        #expect(
            try When.days(["2023-06-19", " 2023-06-21", "2023-06-23"])
                == .days([try day("2023-06-19"), try day("2023-06-21"), try day("2023-06-23")], optional: []))
        #expect(
            try When.days(["2023-09-13"], optional: ["2023-09-14", "2023-09-15"])
                == .days([try day("2023-09-13")], optional: [try day("2023-09-14"), try day("2023-09-15")]))
    }

    @Test(arguments: [
        (
            ["2023-06-31", "x"], [],
            [
                "days 0 [date.invalid] 2023-06-31 is not a date: June has 30 days",
                "days 1 [date.form] x is not written as year-month-day",
            ]
        ),
        (
            ["2023-06-21", "2023-06-19"], [],
            ["days 1 [days.order] 2023-06-19 comes after 2023-06-21 in the list, but is earlier"]
        ),
        (["2023-06-21", "2023-06-21"], [], ["days 1 [days.repeated] 2023-06-21 is written twice"]),
        (["2023-06-21"], ["2023-06-21"], ["optional 0 [days.repeated] 2023-06-21 is written twice"]),
        (
            ["2023-06-21"], ["2023-06-23", "2023-06-22"],
            ["optional 1 [days.order] 2023-06-22 comes after 2023-06-23 in the list, but is earlier"]
        ),
        ([], ["2023-06-21"], ["days – [date.empty] the list of days is empty"]),
        (["tba"], [], ["days 0 [days.form] tba is not one day"]),
        (["2023-06-21 10:00"], [], ["days 0 [days.form] 2023-06-21 10:00 is not one day"]),
        (["2023-06-19 / 2023-06-20"], [], ["days 0 [days.form] 2023-06-19 / 2023-06-20 is not one day"]),
    ])
    func everyFault(items: [String], optional: [String], report: [String]) {
        let error = #expect(throws: WhenListError.self) { try When.days(items, optional: optional) }
        let found = (error?.problems ?? []).map { problem in
            "\(problem.list) \(problem.index.map(String.init) ?? "–") [\(problem.error.identifier)] \(problem.error.message)"
        }
        #expect(found == report)
    }

    @Test func theOrderIsSuggested() {
        let error = #expect(throws: WhenListError.self) {
            try When.days(["2023-06-23", "2023-06-21", "2023-06-19"])
        }
        #expect(
            error?.problems.first?.error.help
                == "write the days in order: [2023-06-19, 2023-06-21, 2023-06-23]")
    }
}
