import Content
import Schedule

/// The moments at which the banner of a region says something else, for looking at each.
enum RegionStates {
    private static let shown: [Phase] = [.announced, .open, .closingSoon, .lastDay, .closed]

    /// One moment for each state that the region has, in order of time.
    static func all(of region: Region, closingSoonDays: Int) -> [LivePage.State] {
        let periods = StatusPeriod.timeline(region.schedule, closingSoonDays: closingSoonDays)
        var states: [LivePage.State] = []
        for (index, period) in periods.enumerated() {
            // What comes after the deadline is closed, whatever step the planning has next.
            let phase = period.phase.isAfterDeadline ? .closed : period.phase
            guard shown.contains(phase), !states.contains(where: { $0.phase == phase }) else { continue }
            // What has held for ever is looked at one day before it ends.
            let next = index + 1 < periods.count ? periods[index + 1].start : nil
            guard let moment = period.start ?? next?.adding(seconds: -86_400) else { continue }
            states.append(LivePage.State(phase: phase, moment: moment))
        }
        return states
    }
}
