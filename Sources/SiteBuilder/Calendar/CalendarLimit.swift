import Content
import Schedule

/// How much a calendar or a list of dates holds before it is of no use to anybody.
public enum CalendarLimit {
    /// The most regions whose steps are all listed; of more regions only the deadlines are.
    ///
    /// 500 regions have some 5,000 dates: a page of 1 MB and a calendar of 3 MB.
    public static let regions = 500
    /// The most regions that are drawn in one picture.
    static let drawnRegions = 100

    /// The steps of a schedule that are listed together with those of `count` regions.
    public static func steps(of schedule: Schedule, among count: Int) -> [Milestone] {
        count <= regions ? schedule.milestones : schedule[.deadline].map { [$0] } ?? []
    }
}
