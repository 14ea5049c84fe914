import Diagnostics

/// Works out dates that are counted from other milestones, through chains of any length.
struct MilestoneResolver {
    private let milestones: [Milestone]
    private var byKey: [MilestoneKey: Milestone] = [:]
    private var resolved: [MilestoneKey: ResolvedWhen] = [:]

    init(_ milestones: [Milestone]) throws(ScheduleError) {
        self.milestones = milestones
        for milestone in milestones where byKey.updateValue(milestone, forKey: milestone.key) != nil {
            throw ScheduleError(
                identifier: "milestone.repeated", message: "the milestone “\(milestone.key)” occurs twice",
                help: "leave one of them out", key: milestone.key)
        }
    }

    /// The dates of all milestones.
    consuming func resolveAll() throws(ScheduleError) -> [MilestoneKey: ResolvedWhen] {
        for milestone in milestones { try resolve(milestone) }
        return resolved
    }

    /// Follows the chain to a date that stands by itself, then counts back up to the milestone.
    private mutating func resolve(_ milestone: Milestone) throws(ScheduleError) {
        var chain: [Milestone] = []
        var seen = Set<MilestoneKey>()
        var current = milestone
        while resolved[current.key] == nil, case .after(let key, _) = current.when {
            chain.append(current)
            seen.insert(current.key)
            if seen.contains(key) { throw cycle(chain.drop { $0.key != key }) }
            guard let anchor = byKey[key] else { throw unknown(key, in: current) }
            current = anchor
        }
        if resolved[current.key] == nil { resolved[current.key] = ResolvedWhen(current.when) }
        for link in chain.reversed() { resolved[link.key] = date(of: link) }
    }

    private func date(of milestone: Milestone) -> ResolvedWhen {
        guard case .after(let key, let days) = milestone.when, let anchor = byKey[key] else {
            return ResolvedWhen(milestone.when)
        }
        // Nothing can be counted from a step that does not take place.
        let start = anchor.withdrawn ? nil : resolved[key]
        return ResolvedWhen(
            start.map { lastDay(of: key, $0) } ?? ResolvedWhen(.toBeAnnounced),
            relation: .init(anchor: key, anchorLabel: anchor.label, days: days))
    }

    /// A deadline is certain in all its forms: `before 1 June` is over at the end of 31 May.
    private func lastDay(of key: MilestoneKey, _ date: ResolvedWhen) -> ResolvedWhen {
        guard key == .deadline, let deadline = Deadline(date) else { return date }
        return ResolvedWhen(.day(deadline.date))
    }

    private func cycle(_ chain: ArraySlice<Milestone>) -> ScheduleError {
        let keys = chain.map(\.key.rawValue)
        let names = (keys + keys.prefix(1)).joined(separator: " → ")
        return ScheduleError(
            identifier: "milestone.cycle",
            message: keys.count == 1
                ? "\(keys[0]) is counted from itself"
                : "these milestones are counted from each other: \(names)",
            help: "give one of them a date", key: chain.first?.key ?? .deadline)
    }

    private func unknown(_ key: MilestoneKey, in milestone: Milestone) -> ScheduleError {
        let known = milestones.map(\.key.rawValue).filter { $0 != milestone.key.rawValue }
        let meant = Suggestion.nearest(to: key.rawValue, among: known).map { "did you mean \($0)?" }
        return ScheduleError(
            identifier: "milestone.unknown",
            message: "\(milestone.key) is counted from “\(key)”, and there is no such milestone",
            help: meant ?? "count from one of these: \(known.joined(separator: ", "))", key: milestone.key)
    }
}
