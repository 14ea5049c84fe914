import Schedule

/// Takes dates back that a schedule cannot have, so that the region's file can be read; each becomes a question.
enum TimingSoundness {
    /// The steps, with `tba` for a step that is counted from none that is there, and for a launch that is not before
    /// the deadline.
    static func sound(_ steps: [StepFact]) -> [StepFact] {
        var steps = steps
        for _ in 0...steps.count {
            do throws(ScheduleError) {
                let schedule = try Schedule(steps.map(milestone))
                return withOrder(steps, schedule)
            } catch {
                guard let index = steps.firstIndex(where: { key(of: $0) == error.key }) else { return steps }
                takeBack(&steps[index], error.message)
            }
        }
        return steps
    }

    private static func withOrder(_ steps: [StepFact], _ schedule: Schedule) -> [StepFact] {
        var steps = steps
        if let index = steps.firstIndex(where: { $0.kind == .deadline }), case .after = steps[index].when,
            schedule.deadline == nil
        {
            takeBack(&steps[index], "a deadline is one last moment")
        }
        if let index = steps.firstIndex(where: { $0.kind == .launch }), let deadline = schedule.deadline,
            let launch = schedule[.launch], let start = schedule.extent(launch)?.start,
            start >= deadline.end.adding(seconds: -60)
        {
            takeBack(&steps[index], "the launch is not before the deadline")
        }
        return steps
    }

    private static func takeBack(_ step: inout StepFact, _ reason: String) {
        step.remarks.append(.unsure("\(reason); the addendum says “\(step.text)”"))
        step.when = .toBeAnnounced
    }

    private static func milestone(_ step: StepFact) -> Milestone {
        Milestone(key: key(of: step), when: step.when)
    }

    private static func key(of step: StepFact) -> MilestoneKey {
        switch step.kind {
        case .standard(let key): key
        case .matchingNews: .other("communicatie-matching")
        case .other(let name): .other(name)
        }
    }
}
