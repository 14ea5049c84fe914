import Schedule
import Testing

@testable import SiteBuilder

@Suite struct DateLeafTests {
    @Test(arguments: [
        ("2023-06-01 23:59", "donderdag", "1", "juni 2023"),
        ("before 2024-03-01", "donderdag", "29", "februari 2024"),
        ("2023-12-31", "zondag", "31", "december 2023"),
    ])
    func showsTheLastDayOfTheDeadline(
        deadline: String, weekday: String, day: String, month: String
    ) throws {
        let schedule = try Schedule([Milestone(key: .deadline, when: try When.parse(deadline))])
        let leaf = DateLeaf(try #require(schedule.deadline).date)
        #expect(leaf.weekday == weekday)
        #expect(leaf.day == day)
        #expect(leaf.month == month)
    }
}
