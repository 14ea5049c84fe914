/// Why milestones do not form a schedule.
public struct ScheduleError: Error, Sendable, Hashable {
    /// A stable name for diagnostics: `milestone.unknown`, `milestone.cycle` or `milestone.repeated`.
    public let identifier: String
    /// One sentence: `rebuttal is counted from decison, and there is no such milestone`.
    public let message: String
    /// What to do about it.
    public let help: String?
    /// The milestone whose date is to blame.
    public let key: MilestoneKey
}
