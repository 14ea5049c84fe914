import Schedule

extension RegionSubject {
    /// The last day that is known of any step; nil when none is.
    var lastDay: CivilDate? {
        steps.compactMap { region.schedule.extent($0.milestone)?.latestDate }.max()
    }

    /// Whether the last step that is known is over.
    func isConcluded(at now: Instant) -> Bool {
        lastDay.map { $0 < Brussels.civil(now).date } ?? false
    }
}
