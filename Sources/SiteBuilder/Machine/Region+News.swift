import Content
import Schedule

extension Region {
    /// When the call of the region was launched, or at the latest must have been; nil when that is not known or it
    /// was called off.
    var launched: Instant? {
        guard let launch = schedule[.launch], !launch.withdrawn, let extent = schedule.extent(launch) else {
            return nil
        }
        return extent.start ?? extent.end
    }

    /// The corrections whose day has come, the newest first.
    func corrections(until now: Instant) -> [Update] {
        correctionsByAge.filter { Brussels.startOfDay($0.date) <= now }.reversed()
    }

    /// The corrections, the oldest first; those of one day in the order in which they were made.
    ///
    /// Some editors write the newest on top and others below, so the place in the file says which came first only
    /// together with the direction of the list.
    var correctionsByAge: [Update] {
        guard updates.count > 1, let first = updates.first, let last = updates.last else { return updates }
        let inOrder = first.date > last.date ? updates.reversed() : updates
        return inOrder.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
            .map(\.element)
    }
}
